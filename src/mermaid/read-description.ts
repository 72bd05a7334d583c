import {blankIgnoredLines} from './blank-ignored-lines.ts';
import {plainLabel} from './plain-label.ts';

/**
 * Reads accTitle and accDescr from a diagram's source; empty when missing. Mermaid keeps them in one place for all
 * diagrams, so that two diagrams parsed at the same time would mix them up.
 */
export function readDescription(source: string): {accTitle: string; accDescr: string} {
  const text = blankIgnoredLines(source);
  const title = /^\s*accTitle\s*:(.*)$/m.exec(text)?.[1] ?? '';
  const description = /^\s*accDescr\s*(?::(.*)$|\{([^}]*)\})/m.exec(text);
  return {accTitle: plainLabel(title), accDescr: plainLabel(description?.[1] ?? description?.[2] ?? '')};
}
