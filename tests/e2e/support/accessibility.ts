import type {Frame, Page} from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA, which the law asks for, and what axe's authors count as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const look = `axe.run(${JSON.stringify({
  runOnly: {type: 'tag', values: tags},
  resultTypes: ['violations'],
} satisfies axe.RunOptions)})`;

/**
 * What axe finds wrong in the page or frame as it is shown now: rule, element and axe's summary, one line each.
 * The script goes in once per document, which makes looking again, in another width or colour, four times as fast.
 */
export async function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const {violations} = await page.evaluate<axe.AxeResults>(look);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
