import {expect, test} from 'vitest';
import {buildSmallHandbook, inTurn, swap} from '../../../fixtures/small-handbook.ts';

const file = 'processes/utse-forvaltare.md';

async function reports(...changes: ((text: string) => string)[]): Promise<string[]> {
  const {problems} = await buildSmallHandbook({[file]: inTurn(...changes)});
  return problems.map(({rule, line, what, fix}) => `${line} ${rule}: ${what} → ${fix}`);
}

test('a misspelt step in an arrow is one problem, with the step that was meant', async () => {
  expect(await reports(swap('prova -->|Otydligt| utse', 'prova -->|Otydligt| utsa'))).toEqual([
    '32 pil-okant-steg: Inget steg i kartan heter "utsa". Menade du "utse"? → skriv utse i pilen, eller ge steget en ruta hos sin roll: utsa[Det som görs]',
  ]);
});

test('a misspelt step between two arrows of a line is one problem', async () => {
  expect(await reports(swap('behov --> utse --> rad', 'behov --> utsee --> rad'))).toEqual([
    '30 pil-okant-steg: Inget steg i kartan heter "utsee". Menade du "utse"? → skriv utse i pilen, eller ge steget en ruta hos sin roll: utsee[Det som görs]',
  ]);
});

test('a step that arrows go to and no box says what it is has a box to get', async () => {
  expect(await reports(swap('    rad[Ge råd om uppdraget]\n', ''))).toEqual([
    '29 pil-okant-steg: Inget steg i kartan heter "rad" → rätta namnet, eller ge steget en ruta hos sin roll: rad[Det som görs]',
  ]);
});

test('a heading whose step is misspelt is one problem, at the heading', async () => {
  expect(await reports(swap('### Pröva {#prova}', '### Pröva {#prov}'))).toEqual([
    '54 text-utan-steg: Rubriken "Pröva" hör inte till något steg i kartan → skriv {#prova} efter rubriken; nu står det prov',
  ]);
});

test('without the heading Steg it is that heading that is asked for, once', async () => {
  expect(await reports(swap('## Steg\n', '## Så gör du\n'))).toEqual([
    '17 steg-utan-text: Inget av kartans steg har någon text → skriv rubriken "## Steg" efter kartan, och under den en rubrik för varje steg, som "### Utse förvaltare {#utse}"',
  ]);
});

test('a misspelt role of a map is answered with the one that was meant', async () => {
  expect(await reports(swap('subgraph it-kontoret', 'subgraph it-kontret'))).toEqual([
    '26 okand-roll: Rollen eller organet "it-kontret" finns inte. Menade du "it-kontoret"? → skriv it-kontoret efter subgraph',
  ]);
});
