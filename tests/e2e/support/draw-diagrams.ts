/**
 * Draws the example diagrams as the build does and prints them as JSON, see drawn-diagrams.ts. A program of its own,
 * loaded as Docusaurus loads plugins: Playwright's loader cannot read import.meta.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {mermaidConfig} from '../../../src/mermaid/drawing/mermaid-config.ts';
import {renderDiagram} from '../../../src/mermaid/render-diagram.ts';

const folder = path.resolve('tests/fixtures/diagrams');

async function draw(file: string): Promise<object> {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const name = file.replace(/\.mmd$/, '');
  const drawn = await renderDiagram(source, {id: name});
  if (!drawn.ok) throw new Error(`${file}:${drawn.line} ${drawn.message}`);
  return {...drawn, name, source, config: mermaidConfig('light', source)};
}

void Promise.all(readdirSync(folder).map(draw)).then((drawings) =>
  process.stdout.write(JSON.stringify(drawings)),
);
