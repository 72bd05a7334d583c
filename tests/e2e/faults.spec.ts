import {expect, test} from '@playwright/test';
import {copyHandbook, type FaultyCopy} from './support/faulty-copy.ts';

/** Where each seeded fault is to be reported. */
interface Seeded {
  readonly copy: FaultyCopy;
  readonly expected: readonly (readonly [place: string, what: RegExp])[];
}

/** One copy with one fault of each kind. */
function seedFaults(): Seeded {
  const copy = copyHandbook();
  copy.replace('docs/roller/it-konsult.md', 'agare: it-chef\n', '');
  copy.replace('docs/roller/it-samordnare.md', 'agare: it-chef\n', 'agare: it-guru\n');
  copy.replace('processes/beslutsvag-it-investering.md', '-->', '--<');
  const link = copy.append('docs/roller/leverantor.md', '\nSe [sidan](finns-inte.md).\n') + 1;
  const anchor = copy.append('docs/roller/it-chef.md', '\nSe [delen](systemagare.md#finns-inte).\n') + 1;
  return {
    copy,
    expected: [
      ['docs/roller/it-konsult.md:', /agare|ägare/],
      ['docs/roller/it-samordnare.md:', /it-guru/],
      ['processes/beslutsvag-it-investering.md:', /./],
      [`docs/roller/leverantor.md:${link}`, /finns-inte\.md/],
      [`docs/roller/it-chef.md:${anchor}`, /finns-inte/],
    ],
  };
}

function expectReport(output: string, expected: Seeded['expected']): void {
  const lines = output.split('\n');
  for (const [place, what] of expected) {
    const at = lines.findIndex((line) => line.includes(`FEL ${place}`));
    expect.soft(at, `${place} saknas i rapporten`).toBeGreaterThanOrEqual(0);
    expect.soft(lines[at]).toMatch(what);
    expect.soft(lines[at]).toMatch(/\.md:\d+ /);
    expect.soft(lines[at + 1]).toContain('Gör så här:');
  }
}

test('the content check reports every seeded fault at once, with place and cure in Swedish', () => {
  const {copy, expected} = seedFaults();
  const {status, output} = copy.run('jiti/bin/jiti.js', ['src/tools/check.ts']);
  copy.remove();
  expect(status).toBe(1);
  expectReport(output, expected);
});

test('the build stops on the same faults with the same report', () => {
  const {copy, expected} = seedFaults();
  const {status, output} = copy.run('@docusaurus/core/bin/docusaurus.mjs', ['build']);
  copy.remove();
  expect(status).not.toBe(0);
  expectReport(output, expected);
});
