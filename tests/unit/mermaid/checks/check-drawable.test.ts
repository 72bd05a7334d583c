import {expect, test} from 'vitest';

import {checkDrawable} from '../../../../src/mermaid/checks/check-drawable.ts';

function fault(source: string, type: string): string | undefined {
  const found = checkDrawable(source, type);
  return found && `${found.line}: ${found.message}`;
}

const gantt = (task: string) => `gantt\n dateFormat YYYY-MM-DD\n första :a1, 2026-01-31, 3d\n ${task}`;

test.each([
  ['nästa :2026-02-28, 2d'],
  ['nästa :after a1, 2w'],
  ['nästa :crit, b1, after a1, 2026-03-01'],
  ['nästa :milestone, after a1, 0d'],
  ['nästa :3d'],
  ['nästa :b1, 2026-02-01, until a1'],
  ['section Nästa: del'],
  ['click a1 href "https://exempel.se"'],
])('a gantt with "%s" can be drawn', (task) => {
  expect(fault(gantt(task), 'gantt')).toBeUndefined();
});

test.each([
  [
    'nästa :2026-02-31, 2d',
    '4: Startdatumet ”2026-02-31” i raden ”nästa :2026-02-31, 2d” är inget datum på formen YYYY-MM-DD',
  ],
  [
    'nästa :1 februari, 2d',
    '4: Startdatumet ”1 februari” i raden ”nästa :1 februari, 2d” är inget datum på formen YYYY-MM-DD',
  ],
  [
    'nästa :2026-02-01, 3 dagar',
    '4: ”3 dagar” i raden ”nästa :2026-02-01, 3 dagar” är varken en längd (till exempel 3d eller 2w) eller ett datum på formen YYYY-MM-DD',
  ],
  ['nästa :after b9, 2d', '4: Raden ”nästa :after b9, 2d” hänvisar till aktiviteten ”b9”, som inte finns'],
])('a gantt with "%s" is refused', (task, expected) => {
  expect(fault(gantt(task), 'gantt')).toBe(expected);
});

test('a gantt whose first task has no start is refused', () => {
  expect(fault('gantt\n första :3d', 'gantt')).toMatch(/^2: .*behöver ett startdatum/);
});

test('a format of dates that is not checked is let through', () => {
  expect(fault('gantt\n dateFormat X\n a :a1, 0, 71', 'gantt')).toBeUndefined();
});

test.each(['0', '6', '2.5', '-1'])('a journey with the score %s is refused', (score) => {
  expect(fault(`journey\n title T\n section S\n  Gör: ${score}: Jag`, 'journey')).toBe(
    `4: Betyget ${score} i raden ”Gör: ${score}: Jag” ska vara ett heltal från 1 till 5`,
  );
});

test.each([
  ['flowchart TD\n a[fa:fa-user Namn]', 'ikoner'],
  ['mindmap\n  rot\n    ::icon(fa fa-book)', 'ikoner'],
  ['flowchart TD\n a@{ icon: "fa:user" }', 'ikoner'],
  ['flowchart TD\n a@{ img: "https://exempel.se/a.png" }', 'bilder'],
  ['flowchart TD\n a["$$x^2$$"]', 'formler'],
])('%j is refused, as the handbook cannot draw %s', (source, what) => {
  expect(fault(source, 'flowchart')).toContain(`Handboken kan inte rita ${what} i diagram`);
});

test('menus are refused in a sequence diagram', () => {
  expect(fault('sequenceDiagram\n participant A\n link A: Wiki @ https://exempel.se', 'sequence')).toMatch(
    /^3: .*menyer/,
  );
});

test('what stands in a comment is not refused', () => {
  expect(fault('flowchart TD\n %% fa:fa-user\n a', 'flowchart')).toBeUndefined();
});

test('a source that Mermaid would not draw for its size is refused', () => {
  expect(fault(`flowchart TD\n${' a --> b\n'.repeat(6000)}`, 'flowchart')).toMatch(
    /^1: Diagrammet är för stort/,
  );
});
