import type {Frame, Page} from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA, which the law asks for, and what axe's authors count as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; the others see no difference between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

function look(runOnly: axe.RunOnly): string {
  return `axe.run(${JSON.stringify({runOnly, resultTypes: ['violations']} satisfies axe.RunOptions)})`;
}

const looks = {
  everything: look({type: 'tag', values: tags}),
  colours: look({type: 'rule', values: colourRules}),
} as const;

/**
 * What axe finds wrong in the page or frame as it is shown now: rule, element and axe's summary, one line each.
 * The script goes in once per document, which makes looking again, in another width or colour, four times as fast.
 *
 * @param what `colours` where everything has been looked at in other colours, and nothing else has changed since
 */
export async function accessibilityFaults(
  page: Page | Frame,
  what: keyof typeof looks = 'everything',
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const {violations} = await page.evaluate<axe.AxeResults>(looks[what]);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Everything of the page but its colours: its markup, and where each element stands, as far as it is shown. */
async function shapeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const boxes = Array.from(document.querySelectorAll('html, body, body *'), (element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const {display, visibility, opacity} = getComputedStyle(element);
      return [x, y, width, height, display, visibility, opacity].join(' ');
    });
    return [document.documentElement.outerHTML, ...boxes].join('\n');
  });
}

/**
 * What axe finds wrong in light and in dark. What has no colour is looked at once, and held to be the same in both:
 * half of axe's time goes to it.
 */
export async function faultsInBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({colorScheme: 'light'});
  const shape = await shapeOf(page);
  const inLight = await accessibilityFaults(page);
  await page.emulateMedia({colorScheme: 'dark'});
  const isSame = (await shapeOf(page)) === shape;
  const inDark = await accessibilityFaults(page, isSame ? 'colours' : 'everything');
  return [...inLight.map((fault) => `light: ${fault}`), ...inDark.map((fault) => `dark: ${fault}`)];
}

/** Widths that pages are looked at in: what is shown in one only (menu button, menu of the part) is shown in no other. */
const widths = {phone: {width: 375, height: 812}, desktop: {width: 1440, height: 900}} as const;

/** What axe finds wrong on a phone and on a desktop, in light and in dark. */
export async function faultsInEveryView(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, viewport] of Object.entries(widths)) {
    await page.setViewportSize(viewport);
    faults.push(...(await faultsInBothColours(page)).map((fault) => `${name}, ${fault}`));
  }
  return faults;
}

/**
 * What axe finds wrong on a phone in dark and on a desktop in light: half of the views, for a page that has the same
 * parts around its text as one that is looked at in every view.
 */
export async function faultsInTwoViews(page: Page): Promise<string[]> {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.setViewportSize(widths.phone);
  const onPhone = await accessibilityFaults(page);
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize(widths.desktop);
  const onDesktop = await accessibilityFaults(page);
  return [
    ...onPhone.map((fault) => `phone, dark: ${fault}`),
    ...onDesktop.map((fault) => `desktop, light: ${fault}`),
  ];
}
