import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {firstStage, openChecklist, stored, storeAndReload, type Checklist} from './support/checklist.ts';

const read = /^Läs om din roll\./;

/** Presses a button that saves a file: its name and text. */
async function save(page: Page, checklist: Checklist, button: string): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([page.waitForEvent('download'), checklist.press(button)]);
  return {name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8')};
}

test('a file takes a system with its ticks to another device, and no other system', async ({
  page,
  browser,
}) => {
  const here = await openChecklist(page, firstStage);
  await here.addSystem('Diariet för nämnder');
  await here.box(read).check();
  const file = await save(page, here, 'Spara som fil');
  expect(file.name).toMatch(/^checklista-diariet-for-namnder-\d{4}-\d\d-\d\d\.json$/);
  expect(file.text).not.toContain('Mitt system');
  const context = await browser.newContext();
  const away = await openChecklist(await context.newPage(), new URL(firstStage, page.url()).href);
  await away.box(/^Ta reda på hur/).check();
  await away.chooseFile(file.text);
  await expect(away.message()).toHaveText('Filen är inläst: 1 system med 1 bock.');
  await expect(away.host.locator('option')).toHaveText(['Mitt system', 'Diariet för nämnder']);
  await expect(away.host.locator('option:checked')).toHaveText('Diariet för nämnder');
  await expect(away.box(read)).toBeChecked();
  await expect(away.progress()).toHaveText('1 av 7 klara');
  await context.close();
});

test('all systems go into one file, which brings back what has been removed', async ({page}) => {
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  await stage.addSystem('Diariet');
  const file = await save(page, stage, 'Spara alla system som fil');
  const before = await stored(page);
  await stage.press('Ta bort allt');
  await stage.press('Ja, ta bort');
  await stage.chooseFile(file.text);
  await expect(stage.message()).toHaveText('Filen är inläst: 2 system med 1 bock.');
  expect(await stored(page)).toBe(before);
  await stage.chooseFile(file.text);
  await expect(stage.host.locator('option')).toHaveCount(2);
});

const wrong: readonly (readonly [what: string, content: string | Buffer, message: string])[] = [
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'Filen är ingen checklista.'],
  ['a table', 'namn;bock\nDiariet;1\n', 'Filen är ingen checklista.'],
  ['nothing', '', 'Filen är ingen checklista.'],
  ['JSON of something else', '{"dependencies": {}}', 'Filen hör inte till checklistan'],
  ['a later version', '{"typ": "it-handboken/checklista", "version": 9}', 'nyare version av handboken'],
  ['a damaged file', '{"typ": "it-handboken/checklista", "version": 1, "system": []}', 'Filen är skadad'],
  ['a far too large file', Buffer.alloc(2_000_000, ' '), 'Filen är för stor'],
];

for (const [what, content, message] of wrong) {
  test(`${what} is refused in plain words, and nothing is lost`, async ({page}) => {
    const stage = await openChecklist(page, firstStage);
    await stage.box(read).check();
    const before = await stored(page);
    await stage.chooseFile(content);
    await expect(stage.message()).toContainText(message);
    await expect(stage.message()).toContainText('Inget har ändrats.');
    expect(await stored(page)).toBe(before);
    await expect(stage.box(read)).toBeChecked();
  });
}

test('markup in a file is shown as text', async ({page}) => {
  const stage = await openChecklist(page, firstStage);
  const name = '<img src=x onerror=alert(1)>';
  const system = [{id: 'a', namn: name, bockar: {}}];
  await stage.chooseFile(JSON.stringify({typ: 'it-handboken/checklista', version: 1, aktuellt: 'a', system}));
  await expect(stage.host.locator('.checklista-val strong')).toHaveText(name);
  await expect(stage.host.locator('img')).toHaveCount(0);
});

for (const text of ['{"typ": "it-handboken/checklista", "version": 9}', 'skräp']) {
  test(`"${text}" on the device cannot be read, is told and left alone until the reader removes it`, async ({
    page,
  }) => {
    const stage = await openChecklist(page, firstStage);
    await storeAndReload(page, text);
    await expect(stage.warning()).toContainText('går inte att läsa');
    await stage.box(read).check();
    await expect(stage.progress()).toHaveText('1 av 7 klara');
    expect(await stored(page)).toBe(text);
    await stage.press('Ta bort allt');
    await stage.press('Ja, ta bort');
    await expect(stage.warning()).toBeEmpty();
    await stage.box(read).check();
    expect(await stored(page)).toContain('las-om-din-roll');
  });
}
