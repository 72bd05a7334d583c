import type {Part} from './style-sheet.ts';

const read = /var\(\s*(--[\w-]+)\s*\)/g;

/** Beginnings of rules whose custom properties every element has. */
const root = /^(?::root|html)$/;

interface Setting {
  readonly value: string;
  /** Holds on every page, under no condition. */
  readonly isPlain: boolean;
}

/**
 * The custom properties that have one value in a style sheet, whatever the page and the reader's settings: set once, on
 * the root, under no condition. What they read of each other is put in.
 */
export function constantsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const settings = new Map<string, Setting[]>();
  for (const [name, setting] of settingsIn(parts, true)) {
    settings.set(name, [...(settings.get(name) ?? []), setting]);
  }
  const open = new Map<string, string>();
  for (const [name, [only, ...more]] of settings) {
    if (only?.isPlain && more.length === 0) open.set(name, only.value);
  }
  return settled(open);
}

function settingsIn(parts: readonly Part[], isPlain: boolean): [name: string, setting: Setting][] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return settingsIn(part.parts, isPlain && part.head.startsWith('@layer'));
    if (part.kind !== 'rule') return [];
    const isRoot = part.selectors.every(({text}) => root.test(text));
    return part.declarations.flatMap(({sets, text}): [string, Setting][] =>
      sets === undefined ? [] : [[sets, {value: text.slice(sets.length + 1), isPlain: isPlain && isRoot}]],
    );
  });
}

/** Those of the values that read nothing but each other, with what they read put in. */
function settled(open: Map<string, string>): Map<string, string> {
  const done = new Map<string, string>();
  for (let before = -1; before < done.size;) {
    before = done.size;
    for (const [name, value] of open) {
      const put = putConstants(value, (inner) => done.get(inner));
      if (put.includes('var(')) continue;
      done.set(name, put);
      open.delete(name);
    }
  }
  return done;
}

/** A text with the values of some custom properties in the place of what reads them; undefined leaves a reading be. */
export function putConstants(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(read, (reading: string, name: string, at: number) => {
    const value = valueOf(name);
    if (value === undefined) return reading;
    // "var(--a)0" is two words without a space between them.
    const before = /[\s:(),/]$|^$/.test(text.slice(0, at)) ? '' : ' ';
    const after = /^[\s),/!]|^$/.test(text.slice(at + reading.length)) ? '' : ' ';
    return before + value + after;
  });
}
