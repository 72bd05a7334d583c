import {expect, test} from 'vitest';
import {readFrontMatter} from '#model/front-matter.ts';
import {parseMarkdown} from '#model/markdown.ts';
import {pageKinds, type PageKind} from '#model/types.ts';

const goal = {
  title: 'Fler e-tjänster',
  typ: 'mal',
  agare: 'it-chef',
  sammanfattning: 'Kommunen har fler e-tjänster.',
  fakta: '[F004]',
  perspektiv: 'service',
  tidsgrans: '"2018"',
  malagare: 'it-kontoret',
};

function readText(text: string) {
  return readFrontMatter('docs/mal/x.md', {tree: parseMarkdown(text), text});
}

function read(changes: Readonly<Record<string, string | undefined>> = {}) {
  const rows = Object.entries({...goal, ...changes}).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return readText(`---\n${rows.join('\n')}\n---\n\nText.\n`);
}

function messages(changes: Readonly<Record<string, string | undefined>>): string[] {
  return read(changes).problems.map(({line, what, fix}) => `${line}: ${what} → ${fix}`);
}

test('right front matter is read without problems', () => {
  expect(read().problems).toEqual([]);
  expect(read().data?.title).toBe('Fler e-tjänster');
});

test('every key has its line in the file', () => {
  expect([...read().lines].slice(0, 3)).toEqual([
    ['title', 2],
    ['typ', 3],
    ['agare', 4],
  ]);
});

test('every value of a list has its line', () => {
  const lines = read({sokord: '\n  - a\n  - b', andringar: '\n  - datum: 2026-11-24\n    vad: Allt.'}).lines;
  expect(['sokord', 'sokord.1', 'andringar.0', 'andringar.0.vad'].map((path) => lines.get(path))).toEqual([
    10, 12, 14, 15,
  ]);
});

test('a missing key of every page is asked for, without offering silence', () => {
  expect(messages({agare: undefined})).toMatchInlineSnapshot(`
    [
      "1: Uppgiften "agare" saknas → skriv raden "agare:" i sidhuvudet med en roll eller ett organ som it-chef (filens namn utan .md)",
    ]
  `);
});

const ungoverned = new Set<PageKind>(['oversikt', 'begrepp', 'om']);
const governed = pageKinds.filter((kind) => !ungoverned.has(kind));

test.each(
  governed.flatMap((kind) => [
    {kind, fakta: undefined},
    {kind, fakta: '[]'},
  ]),
)('a page of the kind $kind that cites no fact (fakta: $fakta) is not let through', ({kind, fakta}) => {
  const found = messages({typ: kind, fakta}).filter((message) => message.includes('"fakta"'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/→ skriv .*en lista som \[F201, F202\]$/);
});

test('an empty key counts as missing, and what the source may leave open says so', () => {
  expect(messages({malagare: ''})).toMatchInlineSnapshot(`
    [
      "9: Uppgiften "malagare" saknas → skriv raden "malagare:" i sidhuvudet med en roll eller ett organ som it-chef (filens namn utan .md); skriv ej-angivet om källan inte säger det",
    ]
  `);
});

test('a word outside a closed set is answered with the set', () => {
  expect(messages({perspektiv: 'natur'})).toMatchInlineSnapshot(`
    [
      "7: Uppgiften "perspektiv" har värdet "natur", som inte går att använda → skriv ett av samhalle, service, medarbetare, ekonomi",
    ]
  `);
});

test('a number of a fact in the wrong form is answered with an example', () => {
  expect(messages({fakta: '[F4]'})).toMatchInlineSnapshot(`
    [
      "6: Uppgiften "fakta" har värdet "F4", som inte går att använda → skriv ett nummer som F201",
    ]
  `);
});

test('a name of a person as owner is answered with what to write', () => {
  expect(messages({agare: 'Anna Ek'})).toMatchInlineSnapshot(`
    [
      "4: Uppgiften "agare" har värdet "Anna Ek", som inte går att använda → skriv en roll eller ett organ som it-chef (filens namn utan .md)",
    ]
  `);
});

test('a date in words under a list is named with its list', () => {
  expect(messages({granskning: '[{datum: i våras, roll: it-chef, utfall: bra}]'})).toMatchInlineSnapshot(`
    [
      "10: Uppgiften "datum" under "granskning" har värdet "i våras", som inte går att använda → skriv ett datum i formen ÅÅÅÅ-MM-DD, som 2026-11-24",
    ]
  `);
});

test.each(['2026-02-30', '"2026-13-01"'])('the date %s is told not to be in the calendar', (datum) => {
  expect(messages({granskning: `[{datum: ${datum}, roll: it-chef, utfall: bra}]`})).toEqual([
    `10: Uppgiften "datum" under "granskning" är ${datum.replaceAll('"', '')}, men datumet finns inte i kalendern → rätta månaden eller dagen`,
  ]);
});

test('what is wrong in a list of several rows stands at its own row', () => {
  const wrong = {
    fakta: '\n  - F004\n  - F4',
    granskning:
      '\n  - {datum: 2026-11-24, roll: it-chef, utfall: bra}\n  - datum: 2026-11-24\n    rol: it-chef\n    utfall: bra',
  };
  expect(read(wrong).problems.map(({rule, line}) => `${line} ${rule}`)).toEqual([
    '8 uppgift-fel',
    '14 uppgift-saknas',
    '15 uppgift-okand',
  ]);
});

test('what is wrong in a list that may be left open is what is wrong in it', () => {
  const role = {typ: 'roll', perspektiv: undefined, tidsgrans: undefined, malagare: undefined};
  expect(messages({...role, 'utses-av': '[it-chef, IT-kontoret]'})).toEqual([
    '7: Uppgiften "utses-av" har värdet "IT-kontoret", som inte går att använda → skriv en roll eller ett organ som it-chef (filens namn utan .md)',
  ]);
});

test('a key missing in a list is named with its list', () => {
  expect(messages({uppfoljning: '[{datum: 2026-11-24}]'})).toMatchInlineSnapshot(`
    [
      "10: Uppgiften "utfall" saknas under "uppfoljning" → skriv raden "utfall:" under "uppfoljning" med ett av nått, delvis nått, inte nått, pågår",
    ]
  `);
});

test('a misspelt key is named with the keys that there are', () => {
  expect(messages({Fakta: '[F001]'})).toMatchInlineSnapshot(`
    [
      "10: Uppgiften "Fakta" hör inte hemma på en sida av typen mal. Menade du "fakta"? → ta bort raden eller rätta stavningen; uppgifter för mal är typ, title, agare, sammanfattning, fakta, sokord, ordning, kortnamn, granskas-var, granskning, andringar, perspektiv, tidsgrans, tidsgrans-fran, tidsgrans-ar, malagare, uppfoljning",
    ]
  `);
});

test('an unknown kind is answered with the kinds', () => {
  expect(messages({typ: 'målbild'})).toMatchInlineSnapshot(`
    [
      "3: Typen "målbild" finns inte → skriv ett av oversikt, strategi, perspektiv, roll, organ, dokument, system, modell, ekonomi, guide, process, mal, begrepp, om efter "typ:"",
    ]
  `);
});

test('a misspelt kind is answered with the one that was meant', () => {
  expect(messages({typ: 'mål'})[0]).toContain('Typen "mål" finns inte. Menade du "mal"?');
});

test('a kind that is a list is no kind', () => {
  expect(read({typ: '[mal]'}).problems.map(({rule, line}) => [rule, line])).toEqual([['uppgift-fel', 3]]);
});

test('a summary of more than 200 characters is too long', () => {
  expect(read({sammanfattning: 'a'.repeat(201)}).problems.map(({rule}) => rule)).toEqual(['uppgift-fel']);
});

test('the same key twice is a mistake of writing, at the second', () => {
  const text = '---\ntitle: A\ntyp: om\ntitle: B\n---\n';
  const {problems} = readText(text);
  expect(problems.map(({rule, line, what}) => [rule, line, what])).toEqual([
    ['sidhuvud-skrivfel', 4, 'Uppgiften på raden finns redan i sidhuvudet'],
  ]);
});

test('aliases that unfold without end do not stop the check', () => {
  const rows = Array.from(
    {length: 9},
    (_, index) => `a${index + 1}: &b${index + 1} [${`*b${index},`.repeat(9)}]`,
  );
  const text = `---\na0: &b0 [x]\n${rows.join('\n')}\n---\n`;
  const {problems} = readText(text);
  expect(problems.map(({rule}) => rule)).toEqual(['sidhuvud-skrivfel']);
});

test('a file from Windows is read as any other', () => {
  const text = '\uFEFF---\r\ntitle: Om\r\ntyp: om\r\nagare: it-chef\r\nsammanfattning: Om.\r\n---\r\n';
  expect(readText(text).problems).toEqual([]);
});

test.each([
  ['---\ntitle: A\ntyp: om\nfakta:\n  - F001\n\nText.\n', '5: Sidhuvudet saknar slut'],
  ['---\ntitle: A\ntyp: om\n## Rubrik\n', '3: Sidhuvudet saknar slut'],
  ['---\ntitle: A\n----\n\nText.\n', '3: Raden "----" ska vara exakt tre streck'],
  ['---\ntitle: A\n–––\n\nText.\n', '3: Raden "–––" ska vara exakt tre streck'],
  ['--\ntitle: A\n---\n\nText.\n', '1: Raden "--" ska vara exakt tre streck'],
  ['\n---\ntitle: A\n---\n', '2: Sidhuvudet börjar inte på filens första rad'],
  ['title: A\ntyp: om\n---\n', '1: Raden med tre streck före sidhuvudet saknas'],
  ['Text.\n', '1: Sidan saknar sidhuvud'],
])('%j has no front matter, and why is told', (text, expected) => {
  const found = readText(text).problems.map(({rule, line, what}) => [rule, `${line}: ${what}`]);
  expect(found).toEqual([['sidhuvud-saknas', expect.stringContaining(expected)]]);
});
