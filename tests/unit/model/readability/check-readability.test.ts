import {expect, test} from 'vitest';
import {formatProblem} from '#shared/report.ts';
import {append, buildSmallHandbook, swap} from '../../../fixtures/small-handbook.ts';

const chief = 'docs/roller/it-chef.md';
const longSentence = `Du ska ${'se och '.repeat(9)}gå.`;

async function reports(file: string, ...lines: string[]): Promise<string[]> {
  const {problems} = await buildSmallHandbook({[file]: append(...lines)});
  return problems.map(formatProblem);
}

test('a sentence of 21 words is reported with its line, its beginning and what to do', async () => {
  expect(await reports(chief, `Kort. ${longSentence}`)).toEqual([
    `OBS ${chief}:16 Meningen har 21 ord: "Du ska se och se och se och se och se och se och se och se …"
    Gör så här: dela den, eller gör en lista av uppräkningen; sikta på högst 20 ord (lang-mening)`,
  ]);
});

test('a sentence of 20 words is not', async () => {
  expect(await reports(chief, longSentence.replace('Du ', ''))).toEqual([]);
});

test('an abbreviation is reported with the full name that the glossary gives', async () => {
  const report = await reports('docs/mal/e-tjanster.md', 'Nu beslutar SÄ.');
  expect(report).toEqual([
    `OBS docs/mal/e-tjanster.md:15 Förkortningen SÄ förklaras inte där den används första gången
    Gör så här: skriv "Systemägare (SÄ)" första gången (forkortning)`,
  ]);
});

test('an abbreviation that the glossary lacks is reported with the form to write', async () => {
  expect(await reports(chief, 'Ett SLA finns.')).toEqual([
    `OBS ${chief}:16 Förkortningen SLA förklaras inte där den används första gången
    Gör så här: skriv vad den står för, och sedan (SLA), första gången (forkortning)`,
  ]);
});

test('the glossary itself may use abbreviations', async () => {
  expect(await reports('docs/ordlista.md', '## Tjänstenivå', '', 'Ett SLA.')).toEqual([]);
});

const heavy = 'Systemägaren beslutar formellt.';

test('a page of long words is reported at its title', async () => {
  const [found, ...rest] = await reports(chief, heavy.concat(' ').repeat(40));
  expect(rest).toEqual([]);
  expect(found).toContain(
    `${chief}:2 Sidan har läsbarhetsindex (LIX) 100; en sida av typen roll bör ha högst 45`,
  );
});

test('a page of fewer than 100 words is too short to judge', async () => {
  expect(await reports(chief, heavy.concat(' ').repeat(25))).toEqual([]);
});

test('a page without usable front matter is not judged for its language', async () => {
  const {problems} = await buildSmallHandbook({
    [chief]: (text) => append(longSentence)(swap('agare: it-chef\n', '')(text)),
  });
  expect(problems.map(({rule}) => rule)).toEqual(['uppgift-saknas']);
});
