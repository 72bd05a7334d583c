import {expect, test} from 'vitest';
import {editionRules} from '#model/rules/edition-rules.ts';
import {rules, type RuleId} from '#model/rules.ts';
import {append, buildSmallHandbook, inTurn, swap, type Changes} from '../../fixtures/small-handbook.ts';

interface Fault {
  readonly change: Changes;
  /** Where the one problem must stand. */
  readonly at: string;
}

const chief = 'docs/roller/it-chef.md';
const process = 'processes/utse-forvaltare.md';
const system = 'docs/system/register/intranatet.md';
const glossary = 'docs/ordlista.md';

/** An accessibility statement whose way to make contact is still open. */
const statement = `redogorelse:
  aktor: Kommunen
  tjanst: Handboken
  foljsamhet: delvis
  metod: Egna tester
  publicerad: 2026-11-24
  bedomd: 2026-11-24
  uppdaterad: 2026-11-24
  kontakt: ej-angivet
  provat: [{vad: Tangentbordet., test: tests/e2e/keyboard.spec.ts, namn: the first tab stop}]
`;

function inChief(change: (text: string) => string, line: number): Fault {
  return {change: {[chief]: change}, at: `${chief}:${line}`};
}

function inProcess(change: (text: string) => string, line: number): Fault {
  return {change: {[process]: change}, at: `${process}:${line}`};
}

/** Rules for decided editions, which are no part of the draft: tests/unit/content/check-editions.test.ts. */
type EditionRule = keyof typeof editionRules;

/** For each rule one fault, which breaks that rule and no other. */
const faults: Readonly<Record<Exclude<RuleId, EditionRule>, Fault>> = {
  'sidhuvud-saknas': inChief(() => '## Uppdrag\n\nBara text.\n', 1),
  'sidhuvud-skrivfel': inChief(swap('title: IT-chef', 'title: Chef: för IT'), 2),
  'uppgift-saknas': inChief(swap('agare: it-chef\n', ''), 1),
  'uppgift-fel': inChief(swap('fakta: [F001]', 'fakta: [F001]\nordning: första'), 7),
  'uppgift-okand': inChief(swap('fakta: [F001]', 'fakta: [F001]\nsökord: [chef]'), 7),
  'sida-dubbel': {
    change: {'docs/organisation/it-chef.md': organ('IT-chef')},
    at: 'docs/organisation/it-chef.md:1',
  },
  filnamn: {change: {'docs/organisation/Nämnd.md': organ('Nämnd')}, at: 'docs/organisation/Nämnd.md:1'},
  'lank-trasig': inChief(append('[Nämnden](../organisation/namnden.md)'), 16),
  'ankare-saknas': inChief(append('[Uppdraget](../organisation/it-kontoret.md#finns-inte)'), 16),
  'lank-text': inChief(append('[här](../organisation/it-kontoret.md)'), 16),
  'lank-protokoll': inChief(append('[Lista](javascript:alert)'), 16),
  'html-otillaten': inChief(append('<script>alert(1)</script>'), 16),
  rubrikniva: inChief(append('#### För djupt'), 16),
  'rubrik-dubbel': inChief(append('## Igen {#uppdrag}'), 16),
  'ruta-skrivfel': inChief(append(':::note Viktigt', 'Text.', ':::'), 16),
  'bild-alt': inChief(append('![](/bild.svg)'), 16),
  'vy-okand': inChief(append('<!-- vy: finns-inte -->'), 16),
  'rubrik-skrivfel': inChief(append('##Uppgift'), 16),
  'tabell-skrivfel': inChief(append('| A | B |', '| 1 | 2 |'), 16),
  'lank-skrivfel': inChief(append('[Kontoret] (../organisation/it-kontoret.md)'), 16),
  teckenkod: inChief(append('\uFFFDgaren'), 16),
  'typ-mapp': {
    change: {'docs/system/register/namnden.md': organ('Nämnden')},
    at: 'docs/system/register/namnden.md:3',
  },
  'kryss-saknas': {
    change: {'docs/ny/1-borja.md': guide('- **Läs.** Allt.')},
    at: 'docs/ny/1-borja.md:1',
  },
  'begrepp-rad': {
    change: {[glossary]: swap('- Förkortning: SÄ', '- Förkortat: SÄ')},
    at: `${glossary}:19`,
  },
  'kryss-namn': {
    change: {'docs/ny/1-borja.md': guide('- [ ] **Läs.** Allt.', '- [ ] Fråga någon.')},
    at: 'docs/ny/1-borja.md:12',
  },
  'karta-saknas': inProcess((text) => text.replace(/```mermaid[\s\S]*?```\n/, ''), 1),
  'karta-skrivfel': inProcess(swap('utse[Utse förvaltare]', 'utse[Utse förvaltare'), 23),
  'karta-namn': inProcess(swap('  accTitle: Utse förvaltare\n', ''), 18),
  'karta-inte-process': inProcess(
    (text) => text.replace(/flowchart TD[\s\S]*?```/, 'pie\n  "Ja": 1\n```'),
    18,
  ),
  'steg-utan-roll': inProcess(
    inTurn(
      swap('    rad[Ge råd om uppdraget]\n', ''),
      swap('--> prova\n', '--> prova\n  rad[Ge råd om uppdraget]\n'),
    ),
    29,
  ),
  'pil-okant-steg': inProcess(swap('|Otydligt| utse', '|Otydligt| utsa'), 32),
  'steg-flera-roller': inProcess(
    swap('    rad[Ge råd om uppdraget]', '    utse --> rad[Ge råd om uppdraget]'),
    23,
  ),
  'roll-fel-namn': inProcess(swap('[Systemägare]\n', '[Ägaren]\n'), 21),
  'pil-till-roll': inProcess(swap('--> prova\n', '--> prova\n  utse --> it-kontoret\n'), 31),
  'start-antal': inProcess(swap('  end\n', '    till([Till])\n  end\n  till --> utse\n'), 25),
  'slut-saknas': inProcess(
    (text) => text.replace(/ +klart.*\n/, '').replace('-->|Tydligt| klart', '-->|Tydligt| rad'),
    18,
  ),
  atervandsgrand: inProcess(swap('--> rad --> prova', '--> rad -.-> prova'), 27),
  'steg-onabart': inProcess(
    inTurn(
      swap('  end\n', '    ensam[Ensam]\n  end\n  ensam --> klart\n'),
      append('### Ensam {#ensam}', 'Text.'),
    ),
    25,
  ),
  'beslut-utgangar': inProcess(swap('-->|Otydligt|', '-->'), 28),
  'steg-text-lang': inProcess(swap('[Ge råd om uppdraget]', `[Ge råd ${'om uppdraget '.repeat(5)}]`), 27),
  'steg-utan-beslutare': inProcess(
    swap('- Beslutar: [Systemägare](../docs/roller/systemagare.md)\n', ''),
    37,
  ),
  'steg-utan-text': inProcess(swap('### Ge råd {#rad}\n\nKontoret ger råd.\n', ''), 27),
  'text-utan-steg': inProcess(append('### Arkivera {#arkivera}'), 60),
  'stegrad-okand': inProcess(swap('- Underlag: en lista', '- Bilaga: en lista'), 44),
  'klick-trasig': inProcess(swap('--> prova\n', '--> prova\n  click utse "../docs/finns-inte.md"\n'), 31),
  'okand-roll': inChief(swap('agare: it-chef', 'agare: it-direktor'), 4),
  'okant-pastaende': inChief(swap('[F001]', '[F001, F999]'), 6),
  'pastaende-utan-sida': {
    change: {'docs/mal/e-tjanster.md': swap('[F004]', '[F001]')},
    at: 'docs/mal/e-tjanster.md:6',
  },
  'fakta-saknas': inProcess(swap('Regel: F002', 'Regel: F003'), 43),
  'process-styrning': inProcess(swap('utlosare: ', '# utlosare: '), 1),
  'process-agare-ej-angiven': inProcess(swap('processagare: it-chef', 'processagare: ej-angivet'), 8),
  'roll-utses-av': inChief(swap('utses-av: ej-angivet\n', ''), 1),
  'system-utan-roll': {
    change: {[system]: swap('systemagare: systemagare', 'systemagare: ej-angivet')},
    at: `${system}:7`,
  },
  'system-roll-ej-angiven': {
    change: {
      [system]: inTurn(
        swap('systemagare: systemagare', 'systemagare: ej-angivet'),
        append('Systemägare anges inte i källan.'),
      ),
    },
    at: `${system}:7`,
  },
  'redogorelse-kontakt': {
    change: {'docs/om/kallor.md': swap('---\n\nAllt', `${statement}---\n\nAllt`)},
    at: 'docs/om/kallor.md:6',
  },
  'begrepp-definition': {change: {[glossary]: swap('Det dagliga arbetet.\n', '')}, at: `${glossary}:10`},
  'begrepp-ordning': {
    change: {[glossary]: append('## Arkiv', '', 'Det som sparas.')},
    at: `${glossary}:24`,
  },
  'begrepp-dubbelt': {
    change: {[glossary]: swap('## Drift', '## Objektägare')},
    at: `${glossary}:14`,
  },
  'lang-mening': inChief(append(`Du ska ${'se och '.repeat(9)}gå.`), 16),
  forkortning: inChief(append('Ett SLA finns.'), 16),
  svarlast: inChief(append('Systemägaren beslutar formellt. '.repeat(40)), 2),
};

function organ(title: string): string {
  const head = `title: ${title}\ntyp: organ\nagare: it-chef\nsammanfattning: Ett organ.\nfakta: [F001]`;
  return `---\n${head}\n---\n\nText.\n`;
}

function guide(...items: readonly string[]): string {
  const head = `title: Börja\ntyp: guide\nagare: it-chef\nsammanfattning: Ett steg.\nfakta: [F001]`;
  return `---\n${head}\n---\n\nText.\n\n${items.join('\n')}\n`;
}

test('every rule of the table has a fault', () => {
  expect(Object.keys(faults).toSorted()).toEqual(
    Object.keys(rules)
      .filter((id) => !Object.hasOwn(editionRules, id))
      .toSorted(),
  );
});

test('the small handbook itself breaks no rule', async () => {
  expect((await buildSmallHandbook()).problems).toEqual([]);
});

test.each(Object.entries(faults))(
  '%s is found at its line, and nothing else with it',
  async (rule, fault) => {
    const {problems} = await buildSmallHandbook(fault.change);
    expect(problems.map(({rule: found, file, line}) => `${found} ${file}:${line}`)).toEqual([
      `${rule} ${fault.at}`,
    ]);
  },
);
