import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import {startPageData, type StartPageData} from '../../../src/plugins/handbook/start-page.ts';
import {buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';

let start: StartPageData;
beforeAll(async () => {
  start = startPageData((await loadHandbook(process.cwd())).model);
});

test('the start page says who decides about a system, a standard and a large investment', () => {
  const answers = new Map(start.decisions.map(({what, by}) => [what, by.url]));
  expect(answers.get('Köpa, utveckla eller avveckla ett system')).toBe('/roller/systemagare');
  expect(answers.get('Standard eller version för gemensam IT')).toBe('/roller/it-chef');
  expect(answers.get('Större IT-investering för hela kommunen')).toBe('/organisation/kommunstyrelsen');
});

test('there is one way in for each of the three readers, with equally many pages', () => {
  expect(start.ways.map(({url}) => url)).toEqual(['/roller', '/processer', '/ny-systemagare']);
  expect(new Set(start.ways.map(({pages}) => pages.length))).toEqual(new Set([4]));
});

test('the parts that the top menu does not name are a link away', () => {
  expect(start.parts.map(({title, url}) => `${title} ${url}`)).toEqual([
    'System /system',
    'Modeller /modeller',
    'Ekonomi /ekonomi',
    'Mål /mal',
    'Styrande dokument /styrande-dokument',
  ]);
});

test('every process is on the start page once', () => {
  const urls = start.landscape.flatMap(({processes}) => processes.map(({url}) => url));
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toHaveLength(15);
});

test('the latest changes come first, at most six', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `  - {datum: 2026-11-0${day}, vad: Ändring ${day}}`);
  const {model} = await buildSmallHandbook({
    'docs/roller/it-chef.md': swap('utses-av:', `andringar:\n${days.join('\n')}\nutses-av:`),
  });
  const {changes} = startPageData(model);
  expect(changes.map(({what}) => what)).toEqual([7, 6, 5, 4, 3, 2].map((day) => `Ändring ${day}`));
  expect(changes[0]).toMatchObject({url: '/roller/it-chef', dateText: '7 november 2026'});
});
