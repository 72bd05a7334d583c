import {closerOf, findUnclosed, type Unclosed} from './unclosed.ts';

/** What is wrong with front matter that cannot be read, and in which of its rows, from 0. */
interface SyntaxFault {
  readonly row: number;
  readonly what: string;
  readonly fix: string;
}

/** How many of a character a row holds. */
function count(row: string, sign: string): number {
  return row.split(sign).length - 1;
}

/** What may be wrong with a row that YAML cannot read, by what the row looks like; the first that fits is told. */
const hints: readonly (readonly [(row: string, above: string) => boolean, string])[] = [
  [(row) => /^ *\t/.test(row), 'byt tabbsteget i radens början mot två blanksteg'],
  [(row) => /[”“„]/.test(row) && !row.includes('"'), 'byt ” mot raka citattecken (")'],
  [(row, above) => /^\s+-/.test(row) && /\[\s*\]\s*$/.test(above), 'ta bort [] på raden ovanför'],
  [
    (row) => count(row, '"') > 2 || /^[^"]*:\s+"[^"]*"\s*[^\s#,}\]]/.test(row),
    'sätt raka citattecken (") bara först och sist i värdet, och byt dem inuti mot ”',
  ],
  [
    (row) => count(row, ']') > count(row, '['),
    'ta bort den ] som är för mycket, eller skriv [ först i listan',
  ],
  [(row) => count(row, '}') > count(row, '{'), 'ta bort den } som är för mycket, eller skriv { först'],
  [
    (row) => /^\s*-\s*\{/.test(row),
    'sätt kommatecken mellan uppgifterna inom klamrarna, och citattecken om en text som innehåller kolon eller kommatecken',
  ],
  [
    (row) => /^\s*-\s*[^{"']*:.*,.*:/.test(row),
    'sätt klamrar om uppgifterna: - {datum: 2026-11-24, utfall: nått}',
  ],
  [(row) => /^[a-zåäö-]+:[^\s]/i.test(row), 'skriv ett blanksteg efter kolon'],
  [(row) => /^[a-zåäö-]+\s[^:]*$/i.test(row), 'skriv ett kolon och ett blanksteg efter uppgiftens namn'],
  [
    (row) => /:\s+[@`%*&!>|]/.test(row),
    'sätt raka citattecken (") om värdet; det börjar med ett tecken som betyder något särskilt',
  ],
];

const otherwise =
  'skriv "uppgift: värde" med ett blanksteg efter kolon, och citattecken om värdet innehåller kolon, nummertecken eller klamrar';

const what = 'Sidhuvudet har ett skrivfel på raden';
const indented = 'ta bort blankstegen i radens början; uppgiftens namn står längst till vänster';

/** A value below another that is already complete; YAML gives up on either of the two rows. */
function isIndented(above = '', row = ''): boolean {
  return /^[^\s:]+:\s+\S/.test(above) && /^ +[^\s:-][^\s:]*:\s/.test(row);
}

/**
 * What is wrong with front matter that YAML cannot read, and how to mend it.
 *
 * @param rows the rows of the front matter
 * @param index the place of the row where YAML gave up, from 0; what is open may have begun further up
 */
export function explainSyntax(rows: readonly string[], index: number): SyntaxFault {
  const unclosed = findUnclosed(rows);
  if (unclosed && unclosed.row <= index) return explainUnclosed(unclosed, rows[unclosed.row] ?? '');
  const row = rows[index] ?? '';
  if (isIndented(row, rows[index + 1])) return {row: index + 1, what, fix: indented};
  if (isIndented(rows[index - 1], row)) return {row: index, what, fix: indented};
  const above = rows[index - 1] ?? '';
  const fix = hints.find(([fits]) => fits(row, above))?.[1] ?? otherwise;
  return {row: index, what, fix};
}

function explainUnclosed({row, opener}: Unclosed, text: string): SyntaxFault {
  const closer = closerOf(opener);
  if (opener === '[' || opener === '{') {
    const name = opener === '[' ? 'Hakparentesen' : 'Klammern';
    return {
      row,
      what: `${name} ${opener} på raden stängs inte`,
      fix: `lägg till ${closer} där den ska sluta`,
    };
  }
  const fix = /[”“]\s*$/.test(text)
    ? `byt ” mot ${closer} sist på raden`
    : `lägg till ${closer} sist i värdet`;
  return {row, what: `Citattecknet ${opener} på raden avslutas inte`, fix};
}
