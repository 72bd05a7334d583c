import type {Mark} from '../core/excerpt.ts';

/** Name of the highlight, for the style sheet. */
const name = 'sok-traff';

/**
 * Marks places in the texts of elements, and takes away the marks of the last call. Each element has one text, with its
 * marks at the same place in `marks`. A highlight is no element: at every key, elements for it would be half of what the
 * list lays out. Browsers that do not have it show the texts without marks.
 */
export function highlight(elements: Iterable<Element>, marks: readonly (readonly Mark[])[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = [...elements].flatMap(({firstChild}, place) =>
    firstChild ? (marks[place] ?? []).map((mark) => rangeOf(firstChild, mark)) : [],
  );
  CSS.highlights.set(name, new Highlight(...ranges));
}

function rangeOf(text: Node, [startOffset, endOffset]: Mark): StaticRange {
  return new StaticRange({startContainer: text, startOffset, endContainer: text, endOffset});
}
