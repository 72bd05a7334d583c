import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {diagramData} from '@mermaid-js/examples';
import {afterAll, expect, test} from 'vitest';
import {createDiagramRenderer} from '../../../src/mermaid/render-diagram.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'examples-'));
afterAll(() => rmSync(cache, {recursive: true}));

const render = createDiagramRenderer(cache);
const examples = diagramData.flatMap(({id, examples: all}) =>
  all.map(({title, code}) => ({id, title, code})),
);

/** Mermaid's names of the kinds that the handbook draws. */
const drawn = new Set([
  'flowchart-v2',
  'classDiagram',
  'sequence',
  'pie',
  'journey',
  'mindmap',
  'stateDiagram',
  'er',
  'gantt',
  'timeline',
  'quadrantChart',
]);

test("Mermaid's own examples of the kinds that we draw are drawn, or refused with a line and a reason", async () => {
  const known = examples.filter(({id}) => drawn.has(id));
  expect(known.length).toBeGreaterThan(20);
  const refused: string[] = [];
  for (const {id, title, code} of known) {
    const result = await render(code, {id: 'exempel', title});
    if (result.ok) expect(result.svg, title).toMatch(/<text|<path/);
    else refused.push(`${id}: ${result.message}`);
  }
  expect(refused).toEqual([
    'flowchart-v2: Handboken kan inte rita ikoner i diagram; ta bort det ur raden ”C -->|Three| F[fa:fa-car Car]”',
    'journey: Betyget 6 i raden ”Search for items: 6: Customer” ska vara ett heltal från 1 till 5',
    'mindmap: Handboken kan inte rita ikoner i diagram; ta bort det ur raden ”::icon(fa fa-book)”',
    'mindmap: Handboken kan inte rita ikoner i diagram; ta bort det ur raden ”::icon(fa fa-wallet)”',
  ]);
}, 300_000);

test('an example of another kind is refused in Swedish, with the kinds that can be drawn', async () => {
  for (const {id, title, code} of examples.filter((example) => !drawn.has(example.id))) {
    const result = await render(code, {id: 'exempel', title});
    expect(result.ok ? 'drawn' : result.message, id).toMatch(/kan rita|Skrivfel/);
  }
}, 120_000);
