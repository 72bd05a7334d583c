import {expect, test} from 'vitest';
import {idOfFile, resolveLink, urlOfFile} from '#model/addresses.ts';

test.each([
  ['docs/roller/systemagare.md', '/roller/systemagare'],
  ['docs/roller/index.md', '/roller'],
  ['docs/index.md', '/'],
  ['docs/ordlista.md', '/ordlista'],
  ['processes/utse.md', '/processer/utse'],
  ['processes/index.md', '/processer'],
  ['README.md', undefined],
  ['docs/bild.svg', undefined],
])('the address of %s is %s', (file, url) => {
  expect(urlOfFile(file)).toBe(url);
});

test('an index page is named after its folder', () => {
  expect(idOfFile('docs/it-strategi/index.md')).toBe('it-strategi');
});

test.each([
  ['../organisation/kdl.md', 'docs/organisation/kdl.md'],
  ['./b.md', 'docs/roller/b.md'],
  ['../../processes/x.md', 'processes/x.md'],
  ['../../../x.md', 'x.md'],
])('%s from docs/roller leads to %s', (target, file) => {
  expect(resolveLink('docs/roller/a.md', target)).toBe(file);
});
