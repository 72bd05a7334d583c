import type {ScriptedPart} from '../../light/page-elements.ts';

/** What scripts show without the whole style sheet: checklists and the page of results begin when the page does. */
export const scriptedParts: readonly ScriptedPart[] = [
  {
    where: 'handbok-checklista',
    prefix: 'checklista',
    tags: [
      'button',
      'details',
      'div',
      'input',
      'label',
      'p',
      'progress',
      'select',
      'span',
      'strong',
      'summary',
    ],
  },
  {
    where: 'data-sok-resultat',
    prefix: 'sok',
    tags: [
      'a',
      'button',
      'fieldset',
      'form',
      'input',
      'label',
      'legend',
      'li',
      'mark',
      'ol',
      'p',
      'select',
      'span',
      'ul',
    ],
  },
];
