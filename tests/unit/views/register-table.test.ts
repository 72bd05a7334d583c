import {expect, test} from 'vitest';
import {dash, withDashKey} from '#views/dash.ts';
import {registerTable} from '#views/register-table.ts';
import {allNodes, rowsOf, textOf} from '../../fixtures/view-text.ts';

test('a column in which no row has a value is left out and named below', () => {
  const [table, note] = registerTable(
    'Saker',
    ['Sak', 'Ägare', 'Datum'],
    [
      ['A', dash, dash],
      ['B', 'C', dash],
    ],
  );
  expect(table && rowsOf([table])).toEqual([
    ['Sak', 'Ägare'],
    ['A', '–anges inte i källan'],
    ['B', 'C'],
  ]);
  expect(note && textOf([note])).toBe('Anges inte i källan för någon av raderna: datum.');
});

test('a table without rows keeps its columns', () => {
  expect(rowsOf(registerTable('Saker', ['Sak', 'Datum'], []))).toEqual([['Sak', 'Datum']]);
});

test('a cell knows its heading, and says that it is a cell however it is shown', () => {
  const cells = allNodes(registerTable('Saker', ['Sak', 'Ägare'], [['A', 'B']])).filter(
    ({data}) => data?.hName === 'td',
  );
  expect(cells.map(({data}) => data?.hProperties)).toEqual([{role: 'cell', dataRubrik: 'Ägare'}]);
});

test('the dash is explained only where there is one', () => {
  expect(withDashKey(registerTable('Saker', ['Sak', 'Ägare'], [['A', 'B']]))).toHaveLength(1);
  const some = registerTable(
    'Saker',
    ['Sak', 'Ägare'],
    [
      ['A', dash],
      ['B', 'C'],
    ],
  );
  expect(textOf(withDashKey(some).slice(-1))).toContain('Ett streck (–) betyder');
});
