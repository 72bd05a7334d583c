/** What may be wrong with a row that YAML cannot read, by what the row looks like; the first that fits is told. */
const hints: readonly (readonly [(row: string, above: string) => boolean, string])[] = [
  [(row) => /^ *\t/.test(row), 'byt tabbsteget i radens början mot två blanksteg'],
  [(row) => /[”“„]/.test(row), 'byt ” mot raka citattecken (")'],
  [(row, above) => /^\s+-/.test(row) && /\[\s*\]\s*$/.test(above), 'ta bort [] på raden ovanför'],
  [
    (row) => /^\s*-\s*\{/.test(row),
    'sätt kommatecken mellan uppgifterna inom klamrarna, och citattecken om en text som innehåller kolon eller kommatecken',
  ],
  [
    (row) => /^\s*-\s*[^{"']*:.*,.*:/.test(row),
    'sätt klamrar om uppgifterna: - {datum: 2026-11-24, utfall: nått}',
  ],
  [(row) => /^[a-zåäö-]+:[^\s]/i.test(row), 'skriv ett blanksteg efter kolon'],
];

const otherwise =
  'skriv "nyckel: värde" med ett blanksteg efter kolon, och citattecken om värdet innehåller kolon, nummertecken eller klamrar';

/**
 * How to mend a row of front matter that cannot be read.
 *
 * @param rows the rows of the front matter
 * @param index the row's place, from 0
 */
export function syntaxHint(rows: readonly string[], index: number): string {
  const row = rows[index] ?? '';
  const above = rows[index - 1] ?? '';
  return hints.find(([fits]) => fits(row, above))?.[1] ?? otherwise;
}
