import {isCollection, isMap, isNode, type Document, type LineCounter, type Node} from 'yaml';

/** 1-based line in the file of each value, by its path: `fakta`, `fakta.2`, `granskning.0.roll`. */
export type ValueLines = ReadonlyMap<string, number>;

/** The lines of all values of a page's front matter, whose first row is the file's second line. */
export function valueLines({contents}: Document, counter: LineCounter): ValueLines {
  const lines = new Map<string, number>();
  if (contents)
    addLines(contents, [], (path, node) => {
      if (node.range) lines.set(path.join('.'), counter.linePos(node.range[0]).line + 1);
    });
  return lines;
}

type Path = readonly PropertyKey[];

function addLines(node: Node, path: Path, add: (path: Path, node: Node) => void): void {
  if (!isCollection(node)) return;
  if (isMap(node)) {
    for (const {key, value} of node.items) {
      const inner = [...path, String(key)];
      if (isNode(key)) add(inner, key);
      if (isNode(value)) addLines(value, inner, add);
    }
    return;
  }
  for (const [place, item] of node.items.entries()) {
    if (!isNode(item)) continue;
    add([...path, place], item);
    addLines(item, [...path, place], add);
  }
}

/** The line of a value, or of the nearest one around it that is written. */
export function lineAt(lines: ValueLines, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}
