import type {Fault} from '../explain-flowchart-error.ts';
import {isDate} from './is-date.ts';

interface Task {
  readonly line: number;
  readonly text: string;
  readonly id: string | undefined;
  readonly start: string | undefined;
  readonly end: string;
}

const tags = ['active', 'done', 'crit', 'milestone', 'vert'];
const notTask =
  /^(?:gantt|title|section|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|weekday|weekend|inclusiveEndDates|topAxis|click|acc(?:Title|Descr))\b/;

/**
 * Finds dates, durations and references that Mermaid reads as something else without a word: 31 February as 2 March,
 * "3 dagar" as no time at all, `after` an unknown task as today.
 */
export function checkGantt(lines: readonly string[]): Fault | undefined {
  const format = lines
    .map((line) => /^\s*dateFormat\s+(\S.*)$/.exec(line)?.[1])
    .find((found) => found !== undefined);
  const tasks = readTasks(lines);
  const ids = new Set(tasks.flatMap(({id}) => id ?? []));
  const faults = tasks.map((task, index) => {
    const isFirst = index === 0;
    return {line: task.line, what: explainTask(task, {format: format?.trim() ?? 'YYYY-MM-DD', ids, isFirst})};
  });
  const fault = faults.find(({what}) => what !== undefined);
  return fault && {line: fault.line, message: `${fault.what}`};
}

/** Mermaid's own rule: one item is the end, two are start and end, three begin with an id. */
function readTasks(lines: readonly string[]): Task[] {
  return lines.flatMap((written, index) => {
    const text = written.trim();
    const data = /^[^:]+:(.*)$/.exec(text)?.[1];
    if (data === undefined || notTask.test(text)) return [];
    const items = data.split(',').map((item) => item.trim());
    while (tags.includes(items[0] ?? '')) items.shift();
    const end = items.at(-1) ?? '';
    const start = items.length > 1 ? items.at(-2) : undefined;
    return [{line: index + 1, text, id: items.length > 2 ? items[0] : undefined, start, end}];
  });
}

interface TaskContext {
  readonly format: string;
  readonly ids: ReadonlySet<string>;
  readonly isFirst: boolean;
}

function explainTask({text, start, end}: Task, {format, ids, isFirst}: TaskContext): string | undefined {
  if (start === undefined && isFirst)
    return `Raden ”${text}” behöver ett startdatum: den första aktiviteten har ingen före sig`;
  const unknown = [start ?? '', end].flatMap((item) => unknownReference(item, ids)).at(0);
  if (unknown !== undefined) return `Raden ”${text}” hänvisar till aktiviteten ”${unknown}”, som inte finns`;
  if (start !== undefined && !isReference(start) && isDate(start, format) === false) {
    return `Startdatumet ”${start}” i raden ”${text}” är inget datum på formen ${format}`;
  }
  if (isReference(end) || isDuration(end) || isDate(end, format) !== false) return undefined;
  return `”${end}” i raden ”${text}” är varken en längd (till exempel 3d eller 2w) eller ett datum på formen ${format}`;
}

function isReference(item: string): boolean {
  return /^(?:after|until)\s/.test(item);
}

function unknownReference(item: string, ids: ReadonlySet<string>): string[] {
  if (!isReference(item)) return [];
  return item
    .split(/\s+/)
    .slice(1)
    .filter((id) => !ids.has(id));
}

/** Days.js durations as Mermaid reads them. */
function isDuration(item: string): boolean {
  return /^\d+(?:\.\d+)?(?:ms|[Mdhmswy])$/.test(item);
}
