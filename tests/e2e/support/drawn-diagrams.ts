import {execFileSync} from 'node:child_process';

import {z} from 'zod';

const drawnDiagrams = z.array(
  z.object({
    name: z.string(),
    source: z.string(),
    svg: z.string(),
    width: z.number(),
    height: z.number(),
    /** Mermaid's settings, to draw the same in a browser. */
    config: z.unknown(),
  }),
);

export type DrawnDiagram = z.infer<typeof drawnDiagrams>[number];

/** The example diagrams, drawn as the build draws them. */
export function drawDiagrams(): DrawnDiagram[] {
  // A program of its own: Playwright's loader cannot read import.meta.
  const program = ['node_modules/jiti/bin/jiti.js', 'src/tools/draw-diagrams.ts', 'tests/fixtures/diagrams'];
  const output = execFileSync(process.execPath, program, {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
  return drawnDiagrams.parse(JSON.parse(output));
}
