import type {Progress} from './core/progress.ts';
import type {TickedSystem} from './core/types.ts';
import {element, isSandboxed, setText} from './dom.ts';
import type {Keeping} from './store.ts';
import {keepingWords, paperWords, progressWords, saveInstead, words} from './words.ts';

/** What the panel shows. */
export interface PanelView {
  readonly systems: readonly TickedSystem[];
  readonly current: TickedSystem;
  readonly progress: Progress;
  readonly keeping: Keeping;
}

export interface Panel {
  readonly show: (view: PanelView) => void;
  /** Tells the reader, also aloud, how something went. */
  readonly say: (text: string) => void;
}

interface PanelParts {
  readonly area: HTMLElement;
  /** What is folded below the line: forms and buttons. */
  readonly manage: HTMLElement;
  readonly onSwitch: (id: string) => void;
}

/** The line above a checklist: which system it is for, how far it has come, and what else can be done with it. */
export function createPanel({area, manage, onSwitch}: PanelParts): Panel {
  const chooser = createChooser(onSwitch);
  const bar = element('progress', {'aria-hidden': 'true'});
  const progress = element('span', {role: 'status'});
  const paper = element('p', {class: 'checklista-papper'});
  const warning = element('p', {class: 'checklista-varning', role: 'status'});
  const message = element('p', {class: 'checklista-besked', role: 'status'});
  const line = element('div', {class: 'checklista-rad'});
  line.append(chooser.node, element('div', {class: 'checklista-lage'}, bar, progress));
  area.replaceChildren(paper, line, warning, manage, message);
  return {
    say: (text) => setText(message, text),
    show(view) {
      chooser.show(view);
      bar.max = view.progress.total;
      bar.value = view.progress.done;
      setText(progress, progressWords(view.progress));
      const advice = view.keeping === 'blocked' && !isSandboxed() ? saveInstead : '';
      setText(warning, keepingWords[view.keeping] + advice);
      setText(paper, paperWords(view.current.name, view.progress, new Date()));
    },
  };
}

/** The name of the system, and from the second system on a choice between them. */
function createChooser(onSwitch: (id: string) => void) {
  const name = element('strong');
  const select = element('select');
  select.addEventListener('change', () => onSwitch(select.value));
  const node = element('label', {class: 'checklista-val'}, element('span', {}, words.heading), name, select);
  return {
    node,
    show({systems, current}: PanelView): void {
      const isAlone = systems.length < 2;
      name.hidden = !isAlone;
      select.hidden = isAlone;
      setText(name, current.name);
      const shown = [...select.options].map(({value, text}) => `${value} ${text}`).join('\n');
      const wanted = systems.map((system) => `${system.id} ${system.name}`).join('\n');
      if (shown !== wanted) {
        select.replaceChildren(...systems.map((one) => element('option', {value: one.id}, one.name)));
      }
      select.value = current.id;
    },
  };
}
