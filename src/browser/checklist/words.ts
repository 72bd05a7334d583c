import {asciiWords} from '#shared/ascii.ts';
import type {FileFault} from './core/file.ts';
import type {NameFault} from './core/names.ts';
import type {Progress} from './core/progress.ts';
import type {ChecklistState} from './core/types.ts';
import type {Keeping} from './store.ts';

/** Every text of the checklist that a script shows. */
export const words = {
  heading: 'Checklista för',
  changed: 'Texten har ändrats sedan du bockade av.',
  stillDone: 'Fortfarande klart',
  manage: 'Fler system, utskrift och fil',
  rename: 'Namn på systemet',
  renameDo: 'Byt namn',
  add: 'Lägg till ett system',
  addDo: 'Lägg till',
  print: 'Skriv ut checklistan',
  exportOne: 'Spara som fil',
  exportAll: 'Spara alla system som fil',
  import: 'Läs in från fil',
  removeAll: 'Ta bort allt',
  removeAllQuestion: 'Ta bort alla system och alla bockar från enheten? Det går inte att ångra.',
  removeDo: 'Ja, ta bort',
  cancel: 'Avbryt',
  private: 'Namn och bockar finns bara på den här enheten. Inget skickas.',
  removedAll: 'Allt är borttaget från enheten.',
  renamed: 'Namnet är ändrat.',
  tooMuch: 'Det blir mer än vad checklistan rymmer. Inget har ändrats.',
  fileUnreadable: 'Filen gick inte att läsa. Inget har ändrats.',
} as const;

export const keepingWords: Readonly<Record<Keeping, string>> = {
  kept: '',
  blocked: 'Webbläsaren sparar inte dina bockar här. De finns kvar tills du lämnar sidan.',
  unreadable:
    'Det som finns sparat på enheten går inte att läsa, så dina nya bockar sparas inte. Välj ”Ta bort allt” om du vill börja om.',
};

/** What a reader can do where nothing is kept, unless she is in a frame that may not save files. */
export const saveInstead = ' Spara dem som fil om du vill ha dem kvar.';

export const nameFaultWords: Readonly<Record<NameFault, string>> = {
  empty: 'Skriv ett namn först.',
  taken: 'Du har redan ett system som heter så. Välj ett annat namn.',
};

const nothingChanged = 'Inget har ändrats.';

export const fileFaultWords: Readonly<Record<FileFault, string>> = {
  'not-json': `Filen är ingen checklista. Välj en fil som du har sparat härifrån, med namn som slutar på .json. ${nothingChanged}`,
  other: `Filen hör inte till checklistan i IT-handboken. ${nothingChanged}`,
  newer: `Filen är sparad från en nyare version av handboken. Ladda om sidan och försök igen. ${nothingChanged}`,
  damaged: `Filen är skadad eller ändrad för hand, och går inte att läsa in. ${nothingChanged}`,
  'too-large': `Filen är för stor för att vara en checklista. ${nothingChanged}`,
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function progressWords({done, total, changed}: Progress): string {
  const renewed = changed === 0 ? '' : `, ${changed} med ny text`;
  return `${done} av ${total} klara${renewed}`;
}

export function shortProgressWords({done, total}: Progress): string {
  return `${done} av ${total}`;
}

export function removeWords(name: string): string {
  return `Ta bort ${name}`;
}

export function removeQuestion(name: string, ticks: number): string {
  return `Ta bort ${name} och ${count(ticks, 'bock', 'bockar')}? Det går inte att ångra.`;
}

export function removedWords(name: string): string {
  return `${name} är borttaget.`;
}

export function addedWords(name: string): string {
  return `${name} har fått en egen checklista.`;
}

export function importedWords({systems}: ChecklistState): string {
  const ticks = systems.reduce((sum, system) => sum + system.ticks.size, 0);
  return `Filen är inläst: ${count(systems.length, 'system', 'system')} med ${count(ticks, 'bock', 'bockar')}.`;
}

/** The line above a checklist on paper. */
export function paperWords(name: string, progress: Progress, date: Date): string {
  const day = new Intl.DateTimeFormat('sv-SE', {dateStyle: 'long'}).format(date);
  return `${words.heading} ${name}. ${progressWords(progress)}. Utskriven ${day}.`;
}

/** Name of a saved file: "checklista-diariet-2026-11-24.json". */
export function fileName(name: string, date: Date): string {
  const plain = asciiWords(name);
  const day = new Intl.DateTimeFormat('sv-SE').format(date);
  return `${['checklista', ...(plain === '' ? [] : [plain]), day].join('-')}.json`;
}
