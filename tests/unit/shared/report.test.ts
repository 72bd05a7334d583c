import {expect, test} from 'vitest';
import {formatReport, hasErrors} from '#shared/report.ts';

const found = {
  file: 'docs/a.md',
  line: 3,
  rule: 'lank-text',
  what: 'Länken saknar text',
  fix: 'skriv en text',
};

test('an error and a warning differ in their first word, and the count comes last', () => {
  const report = formatReport([
    {...found, severity: 'error'},
    {...found, line: 4, severity: 'warning'},
  ]);
  expect(report).toMatchInlineSnapshot(`
    "FEL docs/a.md:3 Länken saknar text
        Gör så här: skriv en text (lank-text)
    OBS docs/a.md:4 Länken saknar text
        Gör så här: skriv en text (lank-text)
    1 fel och 1 varning"
  `);
});

test('warnings with the same cure say it once, below all that they found', () => {
  const report = formatReport([
    {...found, severity: 'warning'},
    {...found, line: 5, fix: 'ta bort den', severity: 'warning'},
    {...found, line: 9, severity: 'warning'},
  ]);
  expect(report).toMatchInlineSnapshot(`
    "OBS docs/a.md:3 Länken saknar text
    OBS docs/a.md:9 Länken saknar text
        Gör så här: skriv en text (lank-text)
    OBS docs/a.md:5 Länken saknar text
        Gör så här: ta bort den (lank-text)
    0 fel och 3 varningar. Varningar stoppar inte publiceringen."
  `);
});

test('errors come before warnings, whatever the files are called', () => {
  const report = formatReport([
    {...found, severity: 'warning'},
    {...found, file: 'docs/b.md', severity: 'error'},
  ]);
  expect(report.match(/FEL|OBS/g)).toEqual(['FEL', 'OBS']);
});

test('warnings alone do not stop a build', () => {
  expect(hasErrors([{...found, severity: 'warning'}])).toBe(false);
});

test('one error stops a build', () => {
  expect(
    hasErrors([
      {...found, severity: 'warning'},
      {...found, severity: 'error'},
    ]),
  ).toBe(true);
});
