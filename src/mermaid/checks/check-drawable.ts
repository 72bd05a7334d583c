import {blankIgnoredLines} from '../blank-ignored-lines.ts';
import type {Fault} from '../explain-flowchart-error.ts';
import {checkGantt} from './check-gantt.ts';
import {checkJourney} from './check-journey.ts';

/** Mermaid's own limit (maxTextSize), above which it draws something else. */
const longest = 50_000;

/** What Mermaid reads but cannot be drawn without a browser, other files or scripts. */
const unsupported: readonly {readonly pattern: RegExp; readonly what: string}[] = [
  {pattern: /\bfa[bsrlk]?:fa-|::icon\(|@\{[^}]*\bicon\s*:/, what: 'ikoner'},
  {pattern: /@\{[^}]*\bimg\s*:|<img\b/i, what: 'bilder'},
  {pattern: /\$\$/, what: 'formler'},
  {pattern: /^\s*(?:links?|properties|details)\s+[^:\n]+:/, what: 'menyer i rutorna'},
];

/**
 * Finds what Mermaid accepts but would draw wrongly, or leave out, in silence. Undefined when nothing is found.
 * @param type Mermaid's name of the kind of diagram.
 */
export function checkDrawable(source: string, type: string): Fault | undefined {
  const text = blankIgnoredLines(source);
  if (text.length > longest)
    return {line: 1, message: `Diagrammet är för stort; högst ${longest} tecken går att rita`};
  const lines = text.split('\n');
  return checkUnsupported(lines, type) ?? checkValues(lines, type);
}

function checkUnsupported(lines: readonly string[], type: string): Fault | undefined {
  for (const [index, line] of lines.entries()) {
    const found = unsupported.find(
      ({pattern, what}) => pattern.test(line) && !(what.startsWith('menyer') && type !== 'sequence'),
    );
    if (found)
      return {
        line: index + 1,
        message: `Handboken kan inte rita ${found.what} i diagram; ta bort det ur raden ”${line.trim()}”`,
      };
  }
  return undefined;
}

function checkValues(lines: readonly string[], type: string): Fault | undefined {
  switch (type) {
    case 'gantt':
      return checkGantt(lines);
    case 'journey':
      return checkJourney(lines);
    default:
      return undefined;
  }
}
