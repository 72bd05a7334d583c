import {largestFile, parse, serialise} from './core/file.ts';
import type {ChecklistState} from './core/types.ts';
import {element} from './dom.ts';
import {fileFaultWords, fileName, words} from './words.ts';

/** Lets the reader save a state as a file, without a server. */
export function saveFile(state: ChecklistState, name: string): void {
  const url = URL.createObjectURL(new Blob([serialise(state)], {type: 'application/json'}));
  element('a', {href: url, download: fileName(name, new Date())}).click();
  // Firefox reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Reads a file that the reader has chosen: its state, or in words why it has none. */
async function readFile(file: File): Promise<ChecklistState | string> {
  // Characters may take three bytes each; what is larger is not even read.
  if (file.size > 3 * largestFile) return fileFaultWords['too-large'];
  try {
    const {state, fault} = parse(await file.text());
    return state ?? fileFaultWords[fault];
  } catch {
    return words.fileUnreadable;
  }
}

/** A button that lets the reader choose a file, and gives what it holds. */
export function createFileChooser(onRead: (read: ChecklistState | string) => void): HTMLElement {
  const input = element('input', {type: 'file', accept: '.json,application/json', hidden: ''});
  const open = element('button', {type: 'button', class: 'checklista-knapp'}, words.import);
  open.addEventListener('click', () => input.click());
  const use = async (): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readFile(file);
    // The same file can be chosen again.
    input.value = '';
    onRead(read);
  };
  input.addEventListener('change', () => void use());
  return element('span', {}, open, input);
}
