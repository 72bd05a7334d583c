import {expect, test} from 'vitest';
import {citedIn} from '#model/section-facts.ts';
import {append, buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';

const chief = 'docs/roller/it-chef.md';

test.each([
  ['<!-- fakta: F001, F002 -->', ['F001', 'F002']],
  ['<!--fakta:F001-->', ['F001']],
  ['<!-- Fakta F001 F002 -->', ['F001', 'F002']],
  ['<!-- fakta: -->', []],
])('%s cites facts', (comment, facts) => {
  expect(citedIn(comment)).toEqual(facts);
});

test.each(['<!-- en anteckning om fakta -->', '<!-- vy: kallforteckning -->', '<!-- faktaruta -->', '<br>'])(
  '%s cites nothing',
  (html) => {
    expect(citedIn(html)).toBeUndefined();
  },
);

test('what a section cites counts as the page’s, once, and is known by its section', async () => {
  const {model, problems} = await buildSmallHandbook({[chief]: append('<!-- fakta: F001, F002 -->')});
  const page = model.pages.find(({file}) => file === chief);
  expect(problems).toEqual([]);
  expect(page?.facts).toEqual(['F001', 'F002']);
  expect(page?.sectionFacts).toMatchObject([{facts: ['F001', 'F002'], section: {id: 'uppdrag'}, line: 16}]);
});

test('a fact that only a section cites is carried by its page', async () => {
  const {problems} = await buildSmallHandbook({
    'docs/mal/e-tjanster.md': swap('fakta: [F004]', 'fakta: [F001]'),
    [chief]: append('<!-- fakta: F004 -->'),
  });
  expect(problems).toEqual([]);
});

test.each([
  ['<!-- fakta: F999 -->', 'Påståendet F999 finns inte i källan'],
  ['<!-- fakta: F01 -->', 'Påståendet F01 finns inte i källan'],
  ['<!-- fakta: -->', 'Raden med fakta nämner inget påstående'],
])('%s is a problem on its line', async (comment, what) => {
  const {problems} = await buildSmallHandbook({[chief]: append(comment)});
  expect(problems).toMatchObject([{file: chief, line: 16, rule: 'okant-pastaende', what}]);
});
