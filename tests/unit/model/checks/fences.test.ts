import {expect, test} from 'vitest';
import {buildSmallHandbook, swap} from '../../../fixtures/small-handbook.ts';

const file = 'processes/utse-forvaltare.md';

test.each(['```mermaidd', '```Mermaid', '```mermiad', '```', '``mermaid', '`mermaid', '´´´mermaid'])(
  'a map that begins with %s is told with what to write',
  async (fence) => {
    const {problems} = await buildSmallHandbook({[file]: swap('```mermaid', fence)});
    const errors = problems.filter(({severity}) => severity === 'error');
    expect(errors.map(({line, what, fix}) => `${line} ${what} → ${fix}`)).toEqual([
      `17 Raden "${fence}" inleder inget diagram → skriv \`\`\`mermaid, ensamt på raden`,
    ]);
  },
);

test.each([
  'Handboken ritar med mermaid.',
  '```markdown\n```',
  '`mermaid` är ett verktyg.',
  '```\nflowchart\n```',
])('%j is no misspelt diagram', async (text) => {
  const {problems} = await buildSmallHandbook({'docs/om/kallor.md': swap('Allt i en lista.', text)});
  expect(problems).toEqual([]);
});
