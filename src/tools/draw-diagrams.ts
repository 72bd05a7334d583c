/**
 * Draws every `.mmd` file of a folder as the build draws diagrams and prints the drawings as JSON, with Mermaid's own
 * settings for each: for comparing with what a browser draws (tests/e2e/support/drawn-diagrams.ts).
 *
 * Run: `npx jiti src/tools/draw-diagrams.ts <folder>`. Ends with an error at the first diagram that cannot be drawn.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {mermaidConfig} from '../mermaid/drawing/mermaid-config.ts';
import {renderDiagram} from '../mermaid/render-diagram.ts';

const folder = process.argv[2] ?? '.';

async function draw(file: string): Promise<object> {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const name = path.basename(file, '.mmd');
  const drawn = await renderDiagram(source, {id: name});
  if (!drawn.ok) throw new Error(`${file}:${drawn.line} ${drawn.message}`);
  return {...drawn, name, source, config: mermaidConfig('light', source)};
}

const files = readdirSync(folder).filter((file) => file.endsWith('.mmd'));
void Promise.all(files.map(draw)).then((drawings) => process.stdout.write(JSON.stringify(drawings)));
