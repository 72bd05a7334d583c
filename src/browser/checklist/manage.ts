import {mergeStates, onlySystem} from './core/merge.ts';
import {nameFault, type NameFault} from './core/names.ts';
import {addSystem, currentSystem, removeSystem, renameSystem} from './core/state.ts';
import type {ChecklistState, TickedSystem} from './core/types.ts';
import {askFirst} from './confirm.ts';
import {button, element, isSandboxed, setText} from './dom.ts';
import {createFileChooser, saveFile} from './files.ts';
import {createNameForm} from './name-form.ts';
import {printChecklist} from './print-checklist.ts';
import {newId, type ChecklistStore} from './store.ts';
import {
  addedWords,
  importedWords,
  nameFaultWords,
  removedWords,
  removeQuestion,
  removeWords,
  words,
} from './words.ts';

interface Manage {
  readonly node: HTMLElement;
  readonly show: (state: ChecklistState) => void;
}

type Say = (text: string) => void;

/** What is folded below a checklist's line: the systems, paper and files, and taking away. */
export function createManage(store: ChecklistStore, say: Say): Manage {
  const names = createNames(store, say);
  const files = createFiles(store, say);
  const removal = createRemoval(store, say);
  const node = element(
    'details',
    {class: 'checklista-hantera'},
    element('summary', {}, words.manage),
    ...names.nodes,
    element('div', {class: 'checklista-knappar'}, ...files.nodes),
    element('div', {class: 'checklista-knappar'}, ...removal.buttons),
    removal.place,
    element('p', {class: 'checklista-integritet'}, words.private),
  );
  return {
    node,
    show(state) {
      const system = currentSystem(state);
      names.show(system);
      files.show(state);
      removal.show(state);
    },
  };
}

function createNames(store: ChecklistStore, say: Say) {
  let shown: string | undefined;
  /** The fault is told at the field; what was said before is no longer news. */
  const refuse = (fault: NameFault): string => {
    say('');
    return nameFaultWords[fault];
  };
  const rename = createNameForm({
    label: words.rename,
    action: words.renameDo,
    onName(name) {
      const fault = nameFault(store.state(), name, currentSystem(store.state()).id);
      if (fault) return refuse(fault);
      say(store.update((state) => renameSystem(state, name)) ? words.renamed : words.tooMuch);
      return '';
    },
  });
  const add = createNameForm({
    label: words.add,
    action: words.addDo,
    onName(name) {
      const fault = nameFault(store.state(), name);
      if (fault) return refuse(fault);
      const isAdded = store.update((state) => addSystem(state, {id: newId(), name}));
      say(isAdded ? addedWords(name) : words.tooMuch);
      add.setValue('');
      return '';
    },
  });
  return {
    nodes: [rename.node, add.node],
    show({id, name}: TickedSystem): void {
      // What the reader is writing is left alone while ticks come and go.
      const current = `${id} ${name}`;
      if (shown !== current) rename.setValue(name);
      shown = current;
    },
  };
}

function createFiles(store: ChecklistStore, say: Say) {
  const saveOne = button(words.exportOne, () => {
    const {id, name} = currentSystem(store.state());
    saveFile(onlySystem(store.state(), id), name);
  });
  const saveAll = button(words.exportAll, () => saveFile(store.state(), ''));
  const chooser = createFileChooser((read) => {
    if (typeof read === 'string') say(read);
    else say(store.update((state) => mergeStates(state, read)) ? importedWords(read) : words.tooMuch);
  });
  const print = button(words.print, printChecklist);
  for (const control of [print, saveOne]) control.hidden = isSandboxed();
  return {
    nodes: [print, saveOne, saveAll, chooser],
    show({systems}: ChecklistState): void {
      saveAll.hidden = systems.length < 2 || isSandboxed();
    },
  };
}

function createRemoval(store: ChecklistStore, say: Say) {
  const place = element('div');
  const one = button('', () => {
    const {id, name, ticks} = currentSystem(store.state());
    askFirst(place, removeQuestion(name, ticks.size), () => {
      store.update((state) => removeSystem(state, id, newId()));
      say(removedWords(name));
    });
  });
  const all = button(words.removeAll, () => {
    askFirst(place, words.removeAllQuestion, () => {
      store.clear();
      say(words.removedAll);
    });
  });
  return {
    place,
    buttons: [one, all],
    show(state: ChecklistState): void {
      setText(one, removeWords(currentSystem(state).name));
      all.hidden = state.systems.length < 2 && store.keeping() !== 'unreadable';
    },
  };
}
