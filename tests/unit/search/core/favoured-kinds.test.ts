import {expect, test} from 'vitest';
import {readQuery} from '../../../../src/search/core/query-words.ts';
import {favouredKinds} from '../../../../src/search/core/stop-words.ts';

test.each([
  ['vem beslutar', ['roll', 'organ']],
  ['hur avvecklar man system', ['process']],
  ['vilka mål finns för e-tjänster', ['mal']],
  ['förvaltare', ['roll']],
  ['ansvarig för drift', ['roll']],
  ['förvaltning', []],
  ['mål', []],
])('"%s" asks for %j', (query, kinds) => {
  expect(favouredKinds(readQuery(query))).toEqual(kinds);
});
