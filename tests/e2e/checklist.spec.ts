import {expect, test} from '@playwright/test';
import {accessibilityFaults} from './support/accessibility.ts';
import {
  Checklist,
  firstStage,
  openChecklist,
  overview,
  stored,
  storeAndReload,
  watchVisit,
} from './support/checklist.ts';
import {startDocusaurus} from './support/start-docusaurus.ts';

const read = /^Läs om din roll\./;

test('a tick survives a reload, and is there on the page with all stages', async ({page, baseURL}) => {
  const faults = watchVisit(page, baseURL ?? '');
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  await expect(stage.progress()).toHaveText('1 av 7 klara');
  await page.reload();
  await startDocusaurus(page);
  await expect(stage.box(read)).toBeChecked();
  const all = await openChecklist(page, overview);
  await expect(all.box(read)).toBeChecked();
  await expect(all.progress()).toHaveText('1 av 52 klara');
  await expect(all.host.locator('.checklista-antal').first()).toHaveText('1 av 7');
  await all.box(read).uncheck();
  await all.box(/^Samla behoven/).check();
  await page.goto('/ny-systemagare/7-forandra');
  await expect(stage.box(/^Samla behoven/)).toBeChecked();
  expect(await page.context().cookies()).toEqual([]);
  expect(faults()).toEqual([]);
});

test('the whole text of an item is its label, and links in it lead on', async ({page}) => {
  const stage = await openChecklist(page, firstStage);
  const role = stage.box('Läs om din roll. Du beslutar om att skaffa, vidareutveckla och avveckla systemet');
  await stage.host.getByText('Du beslutar om att skaffa').click();
  await expect(role).toBeChecked();
  await role.press('Space');
  await expect(role).not.toBeChecked();
  await stage.host.getByRole('link', {name: 'Systemägare', exact: true}).click();
  await expect(page).toHaveURL('/roller/systemagare');
  expect(await stored(page)).toBeNull();
});

test('a checklist that is reached by links within the site works, and lets go of the page again', async ({
  page,
  baseURL,
}) => {
  const faults = watchVisit(page, baseURL ?? '');
  await page.goto('/');
  await startDocusaurus(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('link', {name: 'Ny som systemägare'}).click();
  const checklist = new Checklist(page);
  await checklist.box(read).check();
  await page.getByRole('main').getByRole('link', {name: '1. Ditt uppdrag'}).click();
  await expect(checklist.progress()).toHaveText('1 av 7 klara');
  await page.goBack();
  await expect(checklist.progress()).toHaveText('1 av 52 klara');
  expect(requests.filter((url) => url.includes('checklista'))).toHaveLength(1);
  expect(faults()).toEqual([]);
});

test('a checklist whose script comes late, after the page has been taken over by React, works', async ({
  page,
  baseURL,
}) => {
  const faults = watchVisit(page, baseURL ?? '');
  await page.route('**/checklista.*.js', async (route) => {
    await startDocusaurus(page);
    await route.continue();
  });
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  await expect(stage.progress()).toHaveText('1 av 7 klara');
  expect(faults()).toEqual([]);
});

test('each system has ticks of its own', async ({page}) => {
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  await stage.addSystem('  Diariet ');
  await expect(stage.message()).toHaveText('Diariet har fått en egen checklista.');
  await expect(stage.box(read)).not.toBeChecked();
  await page.reload();
  const choice = stage.host.getByLabel('Checklista för');
  await expect(choice.locator('option:checked')).toHaveText('Diariet');
  await choice.selectOption('Mitt system');
  await expect(stage.box(read)).toBeChecked();
  await stage.manage();
  await stage.host.getByLabel('Namn på systemet').fill('Arkivet');
  await page.keyboard.press('Enter');
  await expect(choice.locator('option')).toHaveText(['Arkivet', 'Diariet']);
  await stage.addSystem('ARKIVET');
  await expect(stage.host.getByText('Du har redan ett system som heter så')).toBeVisible();
  await expect(stage.host.getByLabel('Lägg till ett system')).toBeFocused();
});

test('removing asks first, and leaves nothing on the device', async ({page}) => {
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  await stage.addSystem('Diariet');
  await stage.press('Ta bort Diariet');
  await page.keyboard.press('Escape');
  await expect(stage.host.getByRole('button', {name: 'Ta bort Diariet'})).toBeFocused();
  await stage.press('Ta bort Diariet');
  await stage.press('Avbryt');
  await expect(stage.host.locator('option')).toHaveCount(2);
  await stage.press('Ta bort Diariet');
  await stage.press('Ja, ta bort');
  await expect(stage.message()).toHaveText('Diariet är borttaget.');
  await expect(stage.box(read)).toBeChecked();
  await stage.press('Ta bort Mitt system');
  await expect(stage.host.getByText('Ta bort Mitt system och 1 bock?')).toBeVisible();
  await stage.press('Ja, ta bort');
  await expect(stage.box(read)).not.toBeChecked();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('checklista'))),
  ).toEqual([]);
});

test('everything can be removed at once', async ({page}) => {
  const all = await openChecklist(page, overview);
  await all.box(read).check();
  await all.addSystem('Diariet');
  await all.press('Ta bort allt');
  await all.press('Ja, ta bort');
  await expect(all.progress()).toHaveText('0 av 52 klara');
  expect(await stored(page)).toBeNull();
});

test('an item whose text has changed since it was ticked says so, until the reader has looked at it', async ({
  page,
}) => {
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  const text = (await stored(page)) ?? '';
  await storeAndReload(page, text.replace(/(las-om-din-roll": )"\w+"/, '$1"gammal"'));
  const note = stage.host.getByText('Texten har ändrats sedan du bockade av.');
  await expect(note).toBeVisible();
  await expect(stage.box(read)).toBeChecked();
  await expect(stage.box(read)).toHaveAccessibleDescription(/Texten har ändrats/);
  await expect(stage.progress()).toHaveText('1 av 7 klara, 1 med ny text');
  expect(await accessibilityFaults(page)).toEqual([]);
  await stage.host.getByRole('button', {name: 'Fortfarande klart'}).click();
  await expect(note).toHaveCount(0);
  await expect(stage.box(read)).toBeFocused();
  await page.reload();
  await expect(stage.progress()).toHaveText('1 av 7 klara');
});

test('what another tab does is followed at once, and neither loses the ticks of the other', async ({
  page,
  context,
}) => {
  const one = await openChecklist(page, firstStage);
  const other = await openChecklist(await context.newPage(), overview);
  await other.box(read).check();
  await expect(one.box(read)).toBeChecked();
  await one.box(/^Ta reda på vilka resurser/).check();
  await expect(other.progress()).toHaveText('2 av 52 klara');
  await other.addSystem('Diariet');
  await expect(one.host.locator('option:checked')).toHaveText('Diariet');
  await page.evaluate(() => localStorage.clear());
  await expect(other.progress()).toHaveText('0 av 52 klara');
});
