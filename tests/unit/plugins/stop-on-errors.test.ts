import {expect, test} from 'vitest';
import {problem} from '../../../src/model/rules.ts';
import {reportProblems} from '../../../src/plugins/handbook/report-problems.ts';

const place = {file: 'docs/a.md', line: 8, what: 'Diagrammet är tomt', fix: 'rita något'};
const error = problem('karta-skrivfel', place);
const warning = problem('system-roll-ej-angiven', place);

function reported(problems: Parameters<typeof reportProblems>[0], isBuild: boolean): string {
  let text = '';
  reportProblems(problems, {isBuild, print: (report) => (text += report)});
  return text;
}

test('an error stops a build with the whole report, warnings too', () => {
  expect(() => reported([error, warning], true)).toThrow(
    /FEL docs\/a\.md:8 [^]*OBS docs\/a\.md:8 [^]*1 fel och 1 varning/,
  );
});

test('an error leaves a preview running and is shown in it', () => {
  expect(reported([error], false)).toContain('FEL docs/a.md:8 Diagrammet är tomt');
});

test('warnings alone neither stop a build nor fill its output', () => {
  expect(reported([warning], true)).toBe('');
});
