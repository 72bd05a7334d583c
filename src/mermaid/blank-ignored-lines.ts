/** As Mermaid's own patterns: front matter at the top, comment lines, and directives such as %%{init: …}%%. */
const frontMatter = /^-{3}\s*\n.*?\n-{3}\s*\n+/s;
const comment = /^[^\S\n]*%%(?!\{)[^\n]*$/gm;
const directive = /%%\{.*?\}%%/gs;

/**
 * Replaces what Mermaid strips before it parses (front matter, comments, directives) by spaces,
 * so that every character of the diagram stands on its own line still. Line ends become \n.
 */
export function blankIgnoredLines(source: string): string {
  const text = source.replace(/\r\n?/g, '\n');
  return [frontMatter, comment, directive].reduce((rest, pattern) => rest.replace(pattern, blank), text);
}

/** As many characters and line ends, all empty. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** How many lines stand before the first that is not empty; Mermaid's own numbers start after them. */
export function leadingLines(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
}
