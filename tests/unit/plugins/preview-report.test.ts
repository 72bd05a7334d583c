import {expect, test} from 'vitest';
import {problem} from '../../../src/model/rules.ts';
import {createPreviewReport} from '../../../src/plugins/handbook/preview-report.ts';

const place = {file: 'docs/a.md', line: 8, what: 'Diagrammet är tomt', fix: 'rita något'};
const error = problem('karta-skrivfel', place);
const warning = problem('system-roll-ej-angiven', {...place, what: 'Ägare saknas', fix: 'skriv vem'});

/** What is printed at each of some saves. */
function printed(...saves: readonly Parameters<ReturnType<typeof createPreviewReport>>[0][]): string[] {
  let text = '';
  const report = createPreviewReport((more) => (text += more));
  return saves.map((problems) => {
    text = '';
    report(problems);
    return text;
  });
}

test('a preview begins with the errors in full, and the warnings by number', () => {
  expect(printed([error, warning])).toMatchInlineSnapshot(`
    [
      "FEL docs/a.md:8 Diagrammet är tomt
        Gör så här: rita något (karta-skrivfel)
    1 fel och 1 varning
    Kör npm run check för att läsa allt.
    ",
    ]
  `);
});

test('a new error is told alone at the save that brings it; when it is mended the count says so', () => {
  const [, brought, mended] = printed([warning], [warning, error], [warning]);
  expect(brought).toBe(
    'FEL docs/a.md:8 Diagrammet är tomt\n    Gör så här: rita något (karta-skrivfel)\n1 fel och 1 varning\n',
  );
  expect(mended).toBe('0 fel och 1 varning. Varningar stoppar inte publiceringen.\n');
});

test('what has been told already is only counted, also when text above has moved it', () => {
  expect(printed([error], [{...error, line: 9}])[1]).toBe('1 fel och 0 varningar\n');
});

test('a warning that a save brings is told', () => {
  expect(printed([], [warning])[1]).toContain('OBS docs/a.md:8 Ägare saknas');
});

test('the same fault twice in a file is two', () => {
  expect(printed([error], [error, {...error, line: 20}])[1]).toContain('FEL docs/a.md:20');
});

test('saves without faults print nothing, nor do those that change no warning', () => {
  expect(printed([], [])).toEqual(['', '']);
  expect(printed([warning], [warning])[1]).toBe('');
});
