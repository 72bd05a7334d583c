import type {Problem} from '#shared/problem.ts';

type Fault = Pick<Problem, 'line' | 'what' | 'fix'>;

/** A row of dashes that was meant to begin or end front matter; word processors make long dashes of short ones. */
const nearlyDashes = /^\s*(?:-{2,}|[–—-]+)\s*$/;
/** A value, a row of a list, a comment, or the rest of one. */
const isFrontMatter = /^(?:[\w-]+:|\s*-\s|\s+\S|#\s)/;

/** Why a file has no front matter that can be found, though it may have been written. */
export function explainMissing(rows: readonly string[]): Fault {
  const first = rows.findIndex((row) => row.trim().replace(/^\uFEFF/, '') !== '');
  const opening = (rows[first] ?? '').replace(/^\uFEFF/, '');
  if (!nearlyDashes.test(opening)) return explainBeginning(rows, first);
  if (first > 0) {
    const what = 'Sidhuvudet börjar inte på filens första rad';
    return {line: first + 1, what, fix: 'ta bort de tomma raderna före de tre strecken (---)'};
  }
  if (opening.trimEnd() !== '---') return notThreeDashes(0, opening);
  return explainEnd(rows);
}

function explainBeginning(rows: readonly string[], first: number): Fault {
  const fix =
    'filens första rad ska vara tre streck (---); sedan kommer uppgifterna title, typ, agare och sammanfattning, och sist tre streck igen';
  if (!/^[\w-]+:/.test(rows[first] ?? '')) return {line: 1, what: 'Sidan saknar sidhuvud', fix};
  const what = 'Raden med tre streck före sidhuvudet saknas';
  return {line: 1, what, fix: 'skriv tre streck (---) ensamma på filens första rad'};
}

function explainEnd(rows: readonly string[]): Fault {
  const body = rows.slice(1);
  const length = body.findIndex((row) => !isFrontMatter.test(row) || nearlyDashes.test(row));
  const after = 1 + (length < 0 ? body.length : length);
  const end = rows[after] ?? '';
  if (nearlyDashes.test(end)) return notThreeDashes(after, end);
  const what = 'Sidhuvudet saknar slut: raden med tre streck efter den sista uppgiften';
  return {line: after, what, fix: 'skriv tre streck (---) ensamma på en ny rad under den här raden'};
}

function notThreeDashes(row: number, written: string): Fault {
  const what = `Raden "${written}" ska vara exakt tre streck`;
  return {
    line: row + 1,
    what,
    fix: 'skriv tre korta streck (---) längst till vänster på raden, och inget annat',
  };
}
