import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** WCAG 2.2 A and AA, which the law asks for, and what axe's authors count as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it is shown now: rule, element and axe's summary, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Our pages have no frames, which is what the slower mode is for.
  const {violations} = await new AxeBuilder({page}).setLegacyMode(true).withTags(tags).analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
