import {cleanName, longestName} from './core/names.ts';
import {button, element, setText} from './dom.ts';

interface NameFormParts {
  readonly label: string;
  readonly action: string;
  /** Gives what is wrong with the name in words, or an empty text when it was used. */
  readonly onName: (name: string) => string;
}

export interface NameForm {
  readonly node: HTMLElement;
  readonly setValue: (name: string) => void;
}

let formCount = 0;

/**
 * A field for the name of a system with its button; a name that cannot be used is explained below it.
 * Not a form to the browser: in a sandboxed frame those may not be sent, not even to a script.
 */
export function createNameForm({label, action, onName}: NameFormParts): NameForm {
  formCount += 1;
  const faultId = `checklista-fel-${formCount}`;
  const input = element('input', {type: 'text', autocomplete: 'off', maxlength: String(longestName)});
  const fault = element('p', {class: 'checklista-fel', id: faultId, role: 'status'});
  const showFault = (text: string): void => {
    setText(fault, text);
    if (text === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  const use = (): void => {
    const problem = onName(cleanName(input.value));
    showFault(problem);
    if (problem !== '') input.focus();
  };
  input.setAttribute('aria-describedby', faultId);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) use();
  });
  const field = element('label', {}, label, input);
  const row = element('div', {class: 'checklista-falt'}, field, button(action, use));
  return {
    node: element('div', {class: 'checklista-namn'}, row, fault),
    setValue(name) {
      input.value = name;
      showFault('');
    },
  };
}
