import {expect, test} from 'vitest';
import {keptPages} from '#content/kept-pages.ts';
import {draft} from '#model/edition.ts';
import {readSourcePage} from '#model/source-page.ts';
import {smallHandbook} from '../../fixtures/small-handbook.ts';
import {createKeptStore} from '../../helpers/kept-store.ts';

const {files} = smallHandbook();

test('a page that is kept is the page that was read', () => {
  const {kept, takeMade} = createKeptStore();
  const read = keptPages(kept);
  for (const file of files) read(file, draft);
  expect(takeMade()).toHaveLength(files.length);
  expect(files.map((file) => read(file, draft))).toEqual(files.map((file) => readSourcePage(file, draft)));
  expect(takeMade()).toEqual([]);
});

test('a page is read anew when its text changes, or where its edition is served', () => {
  const {kept, takeMade} = createKeptStore();
  const read = keptPages(kept);
  const file = {file: 'docs/roller/index.md', text: '# Roller'};
  read(file, draft);
  expect(read({...file, text: '# Andra roller'}, draft).headings[0]?.text).toBe('Andra roller');
  expect(read(file, {...draft, base: '/arbetsversion'}).url).toBe('/arbetsversion/roller');
  expect(takeMade()).toHaveLength(3);
});
