import type {Heading as MdastHeading, Paragraph, Root, Table, Text} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {lineOf} from '../markdown.ts';
import {problem, type RuleId} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

/** What a slip of the pen looks like: Markdown takes it for plain text, in silence. */
interface Slip {
  readonly rule: RuleId;
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** Finds what an editor meant as Markdown but wrote so that readers see the characters themselves. */
export function checkSlips({file, tree, text}: SourcePage): Problem[] {
  const slips = [...encodingSlips(text), ...headingSlips(tree), ...linkSlips(tree), ...blockSlips(tree)];
  return slips.map(({rule, ...found}) => problem(rule, {file, ...found}));
}

/** Read as UTF-8, letters that were saved in another encoding become replacement characters. */
function encodingSlips(text: string): Slip[] {
  const row = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (row < 0) return [];
  const fix = 'spara filen igen med teckenkodningen UTF-8, och skriv om å, ä och ö där de har blivit fel';
  return [{rule: 'teckenkod', line: row + 1, what: 'Filen har bokstäver som inte går att läsa', fix}];
}

function headingSlips(tree: Root): Slip[] {
  const slips: Slip[] = [];
  visit(tree, 'heading', (node: MdastHeading) => {
    const braces = /\{[^}]*\}\s*$/.exec(toString(node))?.[0];
    if (braces === undefined || /^\{#[^\s{}]+\}\s*$/.test(braces)) return;
    const what = `Rubrikens adress ${braces} är felskriven`;
    const fix = 'skriv den som {#en-rubrik}, med nummertecken och utan blanksteg';
    slips.push({rule: 'rubrik-skrivfel', line: lineOf(node), what, fix});
  });
  visit(tree, 'paragraph', (node: Paragraph) => {
    const [first] = node.children;
    const written = first?.type === 'text' ? /^#(?:\p{L}|#{1,5}[^\s#]).*/u.exec(first.value)?.[0] : undefined;
    if (written === undefined) return;
    const what = `Rubriken "${written}" saknar blanksteg efter nummertecknen`;
    // A page's own headings begin with two.
    const fix = `skriv "${written.replace(/^#(?!#)/, '##').replace(/^#+/, '$& ')}"`;
    slips.push({rule: 'rubrik-skrivfel', line: lineOf(node), what, fix});
  });
  return slips;
}

/** Written links that Markdown does not take for links. */
const brokenLinks: readonly (readonly [RegExp, string])[] = [
  [/\[\[[^\]]+\]\]/, 'skriv [länktext](fil.md) i stället för dubbla hakparenteser'],
  [/\([^()]+\)\[[^\]]*(?:\.md|https?:)[^\]]*\]/, 'byt plats på parenteserna: [länktext](fil.md)'],
  [/\[[^\]]+\]\([^()\s]*\.md[^()\s]*$/, 'lägg till ) efter sökvägen'],
  [/\] +\([^()]*(?:\.md|https?:)[^()]*\)/, 'ta bort blanksteget mellan ] och ('],
  [/\]\([^()]* [^()]*\.md[^()]*\)/, 'ta bort blanksteget i sökvägen; filnamn har inga blanksteg'],
];

function linkSlips(tree: Root): Slip[] {
  const slips: Slip[] = [];
  visit(tree, ['paragraph', 'tableCell'], (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const written = node.children.map((child) => (child.type === 'text' ? child.value : '\u0000')).join('');
    for (const [pattern, fix] of brokenLinks) {
      const found = pattern.exec(written)?.[0];
      if (found === undefined) continue;
      slips.push({rule: 'lank-skrivfel', line: lineOf(node), what: `Länken ${found} är felskriven`, fix});
    }
  });
  return slips;
}

/** Tables without their line of dashes, or with a row that has not as many cells as the first. */
function blockSlips(tree: Root): Slip[] {
  const slips: Slip[] = [];
  visit(tree, 'table', ({children: [head, ...rows]}: Table) => {
    const wanted = head?.children.length ?? 0;
    for (const row of rows) {
      const cells = row.children.length;
      if (cells === wanted) continue;
      const what = `Tabellens rad har ${cells} ${cells === 1 ? 'ruta' : 'rutor'}, men rubrikraden har ${wanted}`;
      const fix = 'sätt ett streck | mellan alla rutor; ett streck som hör till texten skrivs \\|';
      slips.push({rule: 'tabell-skrivfel', line: lineOf(row), what, fix});
    }
  });
  visit(tree, 'paragraph', (node: Paragraph) => {
    const [first] = node.children;
    if (first?.type !== 'text' || !isTableRow(first)) return;
    const what = 'Tabellen saknar raden med streck under rubrikerna';
    slips.push({
      rule: 'tabell-skrivfel',
      line: lineOf(node),
      what,
      fix: 'skriv till exempel |---|---| som tabellens andra rad',
    });
  });
  return slips;
}

function isTableRow({value}: Text): boolean {
  return /^\|.*\|/.test(value);
}
