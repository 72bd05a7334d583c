import {cleanName, freeName} from './names.ts';
import type {ChecklistState, TickedSystem} from './types.ts';

/** What says that a file or a stored text is a checklist of the handbook. */
const kind = 'it-handboken/checklista';
const version = 1;

/** Far above what a reader can tick, and far below what a browser stops at. */
export const largestFile = 500_000;
const mostSystems = 200;
const mostTicks = 2000;

/** Why a text is no checklist: not JSON, JSON of something else, of a later version, damaged, or far too long. */
export type FileFault = 'not-json' | 'other' | 'newer' | 'damaged' | 'too-large';

export type ParsedFile =
  | {readonly state: ChecklistState; readonly fault?: undefined}
  | {readonly state?: undefined; readonly fault: FileFault};

/** The state as text, for the device and for a file alike. Keys are Swedish, because readers may look. */
export function serialise({systems, current}: ChecklistState): string {
  const list = systems.map(({id, name, ticks}) => ({id, namn: name, bockar: Object.fromEntries(ticks)}));
  return `${JSON.stringify({typ: kind, version, aktuellt: current, system: list}, undefined, 2)}\n`;
}

/** Reads what `serialise` wrote. Takes nothing on trust, and either all of a text or nothing. */
export function parse(text: string): ParsedFile {
  if (text.length > largestFile) return {fault: 'too-large'};
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return {fault: 'not-json'};
  if (!isRecord(value) || own(value, 'typ') !== kind) return {fault: 'other'};
  const written = own(value, 'version');
  if (typeof written === 'number' && Number.isInteger(written) && written > version) return {fault: 'newer'};
  const state = written === version ? readState(value) : undefined;
  return state ? {state} : {fault: 'damaged'};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Unchecked = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that stands in the text itself, not one that every object inherits. */
function own(record: Unchecked, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function readState(value: Unchecked): ChecklistState | undefined {
  const list = own(value, 'system');
  const current = own(value, 'aktuellt');
  if (!Array.isArray(list) || list.length === 0 || list.length > mostSystems) return undefined;
  const systems = list.map(readSystem).filter((system) => system !== undefined);
  const ids = new Set(systems.map(({id}) => id));
  if (systems.length < list.length || ids.size < list.length) return undefined;
  if (typeof current !== 'string' || !ids.has(current)) return undefined;
  return {systems: systems.reduce(withFreeName, []), current};
}

function withFreeName(systems: readonly TickedSystem[], system: TickedSystem): TickedSystem[] {
  return [...systems, {...system, name: freeName({systems}, system.name)}];
}

const systemId = /^[a-z0-9]{1,40}$/;
const itemId = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,200}$/;
const hash = /^[a-z0-9]{1,16}$/;

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function readSystem(value: unknown): TickedSystem | undefined {
  if (!isRecord(value)) return undefined;
  const id = own(value, 'id');
  const name = own(value, 'namn');
  const written = own(value, 'bockar');
  if (!isText(id, systemId) || !isRecord(written)) return undefined;
  if (typeof name !== 'string' || cleanName(name) === '') return undefined;
  const ticks = Object.entries(written);
  const isSound = ticks.every(([item, text]) => itemId.test(item) && isText(text, hash));
  if (!isSound || ticks.length > mostTicks) return undefined;
  return {id, name: cleanName(name), ticks: new Map(ticks.map(([item, text]) => [item, String(text)]))};
}
