import {expect, test} from 'vitest';
import {formatReport} from '#shared/report.ts';
import {append, buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';

test('a report names every problem of every file in plain Swedish, by file and line', async () => {
  const {problems} = await buildSmallHandbook({
    'docs/organisation/it-kontoret.md': swap('agare: it-chef', 'agare: Anna Ek'),
    'docs/roller/it-chef.md': append('[klicka här](../organisation/namnden.md)', '', '#### Djupt'),
    'docs/styrande-dokument/it-policy.md': swap('status: beslutat\n', ''),
    'docs/system/register/intranatet.md': swap('systemforvaltare: it-chef', 'systemforvaltare: ej-angivet'),
    'processes/utse-forvaltare.md': swap('-->|Otydligt| utse', '--> utse'),
  });
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "FEL docs/organisation/it-kontoret.md:4 Uppgiften "agare" har värdet "Anna Ek", som inte går att använda
        Gör så här: skriv en roll eller ett organ som it-chef (filens namn utan .md) (uppgift-fel)
    FEL docs/roller/it-chef.md:16 Länktexten "klicka här" säger inte vart länken leder
        Gör så här: skriv vad läsaren kommer till, till exempel sidans rubrik (lank-text)
    FEL docs/roller/it-chef.md:16 Länken leder till docs/organisation/namnden.md som inte finns
        Gör så här: rätta sökvägen i "../organisation/namnden.md"; den räknas från filen som länken står i (lank-trasig)
    FEL docs/roller/it-chef.md:18 Rubriken "Djupt" hoppar från nivå 2 till 4
        Gör så här: använd ### (rubrikniva)
    FEL docs/styrande-dokument/it-policy.md:1 Uppgiften "status" saknas
        Gör så här: skriv raden "status:" i sidhuvudet med ett av beslutat, ska-tas-fram, externt, ej-angivet; skriv ej-angivet om källan inte säger det (uppgift-saknas)
    FEL docs/system/register/intranatet.md:8 Systemet Intranätet saknar systemförvaltare
        Gör så här: skriv rollen efter "systemforvaltare:", eller skriv i texten att systemförvaltare inte anges i källan (system-utan-roll)
    FEL processes/utse-forvaltare.md:28 Beslutet "Är uppdraget tydligt?" har färre än två utgångar med text
        Gör så här: skriv minst två pilar med text, till exempel -->|Ja| och -->|Nej| (beslut-utgangar)
    7 fel och 0 varningar"
  `);
});

test('a page whose front matter cannot be read gives one problem, also where others refer to it', async () => {
  for (const file of [
    'docs/roller/systemagare.md',
    'docs/organisation/it-kontoret.md',
    'docs/mal/e-tjanster.md',
  ]) {
    const {problems} = await buildSmallHandbook({[file]: swap('title: ', 'title:')});
    expect(problems.map(({rule}) => rule)).toEqual(['sidhuvud-skrivfel']);
  }
});

test('a map that cannot be parsed gives one problem', async () => {
  const {problems} = await buildSmallHandbook({
    'processes/utse-forvaltare.md': swap('prova{Är uppdraget tydligt?}', 'prova{Är uppdraget tydligt?'),
  });
  expect(problems.map(({rule}) => rule)).toEqual(['karta-skrivfel']);
});

test('problems come in the order of files and lines', async () => {
  const {problems} = await buildSmallHandbook({
    'docs/roller/it-chef.md': append('[här](x.md)', '', '[mer](y.md)'),
    'docs/om/kallor.md': append('[länk](z.md)'),
  });
  const places = problems.map(({file, line}) => `${file}:${line}`);
  expect(places).toEqual([
    'docs/om/kallor.md:12',
    'docs/om/kallor.md:12',
    'docs/roller/it-chef.md:16',
    'docs/roller/it-chef.md:16',
    'docs/roller/it-chef.md:18',
    'docs/roller/it-chef.md:18',
  ]);
});
