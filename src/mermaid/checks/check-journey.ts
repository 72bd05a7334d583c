import type {Fault} from '../explain-flowchart-error.ts';

/** A journey's scores go from 1 to 5; Mermaid draws others outside its diagram. */
export function checkJourney(lines: readonly string[]): Fault | undefined {
  for (const [index, line] of lines.entries()) {
    const score = /^\s*[^:]+:\s*(-?[\d.]+)\s*(?::|$)/.exec(line)?.[1];
    if (score === undefined || /^\s*(?:title|section|acc)/.test(line)) continue;
    if (!['1', '2', '3', '4', '5'].includes(score)) {
      return {
        line: index + 1,
        message: `Betyget ${score} i raden ”${line.trim()}” ska vara ett heltal från 1 till 5`,
      };
    }
  }
  return undefined;
}
