/** How far back to look: a label left open can be noticed many lines later, but not endlessly. */
const furthest = 80;

/**
 * Finds the line where a fault begins. A label left open swallows the lines after it, so that Mermaid gives up
 * further down: the fault stands right after the longest beginning of the source that parses.
 * @param lines The source's lines, ignored ones blanked.
 * @param given 1-based line where the parser gave up.
 * @param parses Says whether a source parses.
 * @returns 1-based line.
 */
export async function findFaultyLine(
  lines: readonly string[],
  given: number,
  parses: (source: string) => Promise<boolean>,
): Promise<number> {
  const first = lines.findIndex((line) => line.trim() !== '');
  for (let count = given; count > Math.max(first, given - furthest); count -= 1) {
    const beginning = lines.slice(0, count);
    if (await parses([...beginning, ...missingEnds(beginning)].join('\n'))) {
      return Math.min(nextFilled(lines, count), lines.length);
    }
  }
  return given;
}

/** One `end` for every subgraph that is still open. */
function missingEnds(lines: readonly string[]): string[] {
  const opened = lines.filter((line) => /^\s*subgraph\b/.test(line)).length;
  const ended = lines.filter((line) => /^\s*end\s*;?\s*$/.test(line)).length;
  return Array.from({length: Math.max(opened - ended, 0)}, () => 'end');
}

function nextFilled(lines: readonly string[], count: number): number {
  const next = lines.findIndex((line, index) => index >= count && line.trim() !== '');
  return next < 0 ? lines.length : next + 1;
}
