import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll, describe, expect, test} from 'vitest';

import {createDiagramRenderer} from '../../../src/mermaid/render-diagram.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
afterAll(() => rmSync(cache, {recursive: true}));

const render = createDiagramRenderer(cache);

async function svgOf(source: string): Promise<string> {
  const rendered = await render(source, {id: 'd', title: 'Rubrik'});
  return rendered.ok ? rendered.svg : `${rendered.line}: ${rendered.message}`;
}

const folder = path.resolve('tests/fixtures/diagrams');
const diagrams = readdirSync(folder).map(
  (file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const,
);

describe.each(diagrams)('%s', {timeout: 60_000}, (_, source) => {
  test('is drawn without styles, scripts or anything but shapes and text', async () => {
    const svg = await svgOf(source);
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/ style=| class=| on\w+=|<style|<script|foreignObject|undefined|NaN/);
  });

  test('has colours for both themes', async () => {
    expect(await svgOf(source)).toMatch(/fill="light-dark\(#1a222b,#e4e8eb\)"/);
  });

  test('has every word of its source that a reader should see', async () => {
    const text = (await svgOf(source)).replaceAll(/<[^>]*>/g, ' ');
    const words = source.match(/\p{Lu}\p{Ll}{4,}/gu) ?? [];
    const code = new Set([
      'Title',
      'Descr',
      'Format',
      'String',
      'Diagram',
      'Chart',
      'Label',
      'Milestone',
      'Data',
    ]);
    expect(words.filter((word) => !code.has(word) && !text.includes(word))).toEqual([]);
  });
});

test('another thread draws the same, in another order', {timeout: 120_000}, async () => {
  const other = createDiagramRenderer(mkdtempSync(path.join(cache, 'other-')));
  const options = {id: 'd', title: 'Rubrik'};
  const again = await Promise.all(diagrams.toReversed().map(([, source]) => other(source, options)));
  expect(again.toReversed()).toEqual(
    await Promise.all(diagrams.map(([, source]) => render(source, options))),
  );
});

describe('a drawing', {timeout: 60_000}, () => {
  test('is named by its accTitle', async () => {
    expect(await svgOf('flowchart TD\n accTitle: Namnet\n a')).toContain('<title id="d-t">Namnet</title>');
  });

  test('is named by the heading where it has no accTitle', async () => {
    expect(await svgOf('mindmap\n  rot')).toContain('<title id="d-t">Rubrik</title>');
  });

  test('keeps a colour that its author gives, with text that can be read on it', async () => {
    const svg = await svgOf('flowchart TD\n a[Text]\n style a fill:#ff9');
    expect(svg).toContain('fill="#ff9"');
    expect(svg).toMatch(/<text [^>]*fill="light-dark\(#1a222b,#000\)"/);
  });

  test('keeps its look whatever its own settings say', async () => {
    const plain = await svgOf('flowchart TD\n a --> b');
    const settings =
      '---\nconfig:\n  theme: forest\n  look: handDrawn\n  layout: elk\n  htmlLabels: true\n---\n';
    expect(await svgOf(`${settings}flowchart TD\n a --> b`)).toBe(plain);
  });

  test('shows entities as characters', async () => {
    expect(await svgOf('flowchart TD\n a["#40;nu#41; #quot;x#quot; &amp; y"]')).toContain('>(nu)<');
  });

  test('has no line for today, so that it does not change by itself', async () => {
    const svg = await svgOf('gantt\n dateFormat YYYY-MM-DD\n Ett :a1, 2020-01-01, 9000d');
    expect(svg.match(/<line/g)?.length).toBe(
      (await svgOf('gantt\n dateFormat YYYY-MM-DD\n todayMarker off\n Ett :a1, 2020-01-01, 9000d')).match(
        /<line/g,
      )?.length,
    );
  });
});

describe('a diagram is refused', {timeout: 60_000}, () => {
  test.each([
    ['with a fault in its source', 'sequenceDiagram\n A->>B: hej\n foo bar\n C->>D: x', /^3: Skrivfel/],
    [
      'of a kind that the handbook does not draw',
      'gitGraph\n commit',
      /^1: Raden ”gitGraph” inleder inget diagram/,
    ],
    ['without content', 'flowchart TD', /^1: Diagrammet är tomt/],
    [
      'with a click on a node that does not exist',
      'flowchart TD\n a\n click b "/x"',
      /^3: Länken \(click\) gäller rutan ”b”, som inte finns/,
    ],
    [
      'with a text that its box cannot hold',
      'timeline\n title T\n 2026 : Informationssäkerhetssamordnarutbildning',
      /^3: Texten ”Informationssäkerhetssamordnarutbildning” får inte plats/,
    ],
    [
      'that Mermaid cannot draw',
      'sequenceDiagram\n A->>B: hej\n deactivate B',
      /^\d: (?:Skrivfel|Diagrammet går inte att rita)/,
    ],
  ])('%s', async (_, source, expected) => {
    expect(await svgOf(source)).toMatch(expected);
  });
});

test('a drawing that is kept is not drawn again', {timeout: 60_000}, async () => {
  const source = 'flowchart TD\n kvar';
  await svgOf(source);
  const files = readdirSync(cache).length;
  const start = performance.now();
  await svgOf(source);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(readdirSync(cache).length).toBe(files);
});
