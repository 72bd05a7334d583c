import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {extractText, getDocumentProxy} from 'unpdf';
import {layoutMap} from '../../src/maps/layout/layout-map.ts';
import {renderFigure} from '../../src/maps/svg/render-figure.ts';
import type {MapInput} from '../../src/maps/types.ts';
import {randomMap} from '../unit/maps/random-maps.ts';
import {lettersOf} from './support/print.ts';

const lanes = ['Systemägare', 'IT-kontoret', 'Systemförvaltare', 'IT-chef', 'Kommunstyrelsen', 'Leverantör'];

/** A made-up process of 60 steps and six roles, with loops, branches and long words. */
function longMap(): MapInput {
  const made = randomMap(1011);
  const steps = made.steps.slice(0, 60).map((step, index) => ({...step, actor: `r${(index * 5) % 6}`}));
  const ids = new Set(steps.map(({id}) => id));
  return {
    ...made,
    lanes: lanes.map((title, index) => ({id: `r${index}`, title})),
    steps: steps.map((step) => ({...step, next: step.next.filter(({to}) => ids.has(to))})),
  };
}

const styles = ['tokens', 'process-map', 'map-frame', 'print'].map((part) =>
  readFileSync(`src/css/${part}.css`, 'utf8'),
);

test('a map of 60 steps and six roles is printed with every box whole and the roles on every page', async ({
  page,
}) => {
  const map = longMap();
  expect(map.steps).toHaveLength(60);
  const html = `<details class="karta-vik" open><summary>Visa kartan</summary><div class="karta-yta karta-yta--6">${renderFigure(layoutMap(map))}</div></details>`;
  await page.setContent(
    `<html data-theme="dark"><style>${styles.join('\n')}</style><p>Text.</p><div class="processkarta">${html}</div><p>Mer.</p></html>`,
  );
  const pdf = await page.pdf({format: 'A4'});
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: false});
  const sheets = text.map(lettersOf);
  for (const {number, label} of map.steps) {
    const whole = lettersOf(`${number}${label}`);
    expect(
      sheets.filter((sheet) => sheet.includes(whole)).length,
      `${number} ${label}`,
    ).toBeGreaterThanOrEqual(1);
  }
  const withSteps = sheets.filter((sheet) =>
    map.steps.some(({number, label}) => sheet.includes(lettersOf(`${number}${label}`))),
  );
  expect(withSteps.length).toBeGreaterThan(2);
  for (const sheet of withSteps) {
    for (const lane of lanes) expect(sheet).toContain(lettersOf(lane));
  }
});
