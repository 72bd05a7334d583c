import {expect, test} from 'vitest';
import {problem} from '../../../src/model/rules.ts';
import {stopOnErrors} from '../../../src/plugins/handbook/stop-on-errors.ts';

const place = {file: 'docs/a.md', line: 8, what: 'Diagrammet är tomt', fix: 'rita något'};
const error = problem('karta-skrivfel', place);
const warning = problem('system-roll-ej-angiven', place);

test('an error stops a build with the whole report, warnings too', () => {
  expect(() => stopOnErrors([error, warning])).toThrow(
    /FEL docs\/a\.md:8 [^]*OBS docs\/a\.md:8 [^]*1 fel och 1 varning/,
  );
});

test('warnings alone do not stop a build', () => {
  expect(() => stopOnErrors([warning])).not.toThrow();
});
