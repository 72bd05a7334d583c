import {dash} from './dash.ts';
import {element, paragraph, type Content, type ViewNode} from './nodes.ts';

/** The columns of a register: those that some row has a value in, and the headings of the others. */
function splitColumns(head: readonly string[], rows: readonly (readonly Content[])[]) {
  const isFilled = head.map((_, column) => rows.length === 0 || rows.some((cells) => cells[column] !== dash));
  const filled = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => isFilled[column]);
  return {
    head: filled(head),
    rows: rows.map(filled),
    missing: head.filter((_, column) => !isFilled[column]),
  };
}

/**
 * A table with a row for each thing and texts in its cells. Columns that no row has a value in become a sentence.
 * On a narrow screen the style sheet shows each row as a card with the headings in it; the roles keep it a table then,
 * also to those who hear it.
 */
export function registerTable(
  caption: string,
  headings: readonly string[],
  cells: readonly (readonly Content[])[],
): ViewNode[] {
  const {head, rows, missing} = splitColumns(headings, cells);
  const header = element(
    'tr',
    {role: 'row'},
    head.map((name) => element('th', {scope: 'col', role: 'columnheader'}, name)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {role: 'row'},
      row.map((cell, column) =>
        column === 0
          ? element('th', {scope: 'row', role: 'rowheader'}, cell)
          : element('td', {role: 'cell', dataRubrik: head[column] ?? ''}, cell),
      ),
    ),
  );
  const table = element('table', {role: 'table'}, [
    element('caption', {}, caption),
    element('thead', {role: 'rowgroup'}, [header]),
    element('tbody', {role: 'rowgroup'}, body),
  ]);
  const frame = {className: ['tabell', 'register'], role: 'region', ariaLabel: caption, tabIndex: 0};
  return [
    element('div', frame, [table]),
    ...(missing.length === 0
      ? []
      : [paragraph(`Anges inte i källan för någon av raderna: ${missing.join(', ').toLowerCase()}.`)]),
  ];
}
