import {expect, test} from 'vitest';
import {largestFile, parse, serialise} from '../../../../../src/browser/checklist/core/file.ts';
import {mergeStates} from '../../../../../src/browser/checklist/core/merge.ts';
import type {ChecklistState} from '../../../../../src/browser/checklist/core/types.ts';

const state: ChecklistState = {
  systems: [
    {id: 'a1', name: 'Diariet', ticks: new Map([['1-ditt-uppdrag/las', 'x9']])},
    {id: 'b2', name: 'Arkivet "gamla"', ticks: new Map()},
  ],
  current: 'b2',
};
const text = serialise(state);

/** The text with one value of the file, or of its first system, in another's place. */
function changed(
  change: Readonly<Record<string, unknown>>,
  system: Readonly<Record<string, unknown>> = {},
): string {
  const file: unknown = JSON.parse(text);
  const first = {id: 'a1', namn: 'Diariet', bockar: {}, ...system};
  return JSON.stringify({...Object(file), aktuellt: 'a1', system: [first], ...change});
}

test('what is written is read back as it was', () => {
  expect(parse(text)).toEqual({state});
});

test('a byte order mark, which some editors put first, does no harm', () => {
  expect(parse(`\uFEFF${text}`)).toEqual({state});
});

test('the file says what it is, in words a reader understands', () => {
  expect(text).toContain('"typ": "it-handboken/checklista"');
  expect(text).toContain('"namn": "Diariet"');
});

test.each([
  ['nothing', ''],
  ['a picture', '\u0089PNG\r\n'],
  ['a file that was cut off', text.slice(0, -20)],
  ['a script', 'alert(1)'],
])('%s is not JSON', (_what, wrong) => {
  expect(parse(wrong)).toEqual({fault: 'not-json'});
});

test.each([
  ['null', 'null'],
  ['a number', '1'],
  ['a list', `[${text}]`],
  ['an empty object', '{}'],
  ['JSON of another program', '{"name": "it-handboken", "version": 1}'],
  ['a kind that is only inherited', '{"__proto__": {"typ": "it-handboken/checklista", "version": 1}}'],
])('%s is something else', (_what, wrong) => {
  expect(parse(wrong)).toEqual({fault: 'other'});
});

test('a file of a later version is told apart', () => {
  expect(parse(changed({version: 2}))).toEqual({fault: 'newer'});
});

test('a file that is far too large is not even read as JSON', () => {
  expect(parse(text.padEnd(largestFile + 1))).toEqual({fault: 'too-large'});
});

test.each([
  ['no version', changed({version: undefined})],
  ['a version that is text', changed({version: '1'})],
  ['version 0', changed({version: 0})],
  ['no systems', changed({system: []})],
  ['systems that are no list', changed({system: {0: {}}})],
  ['a system that is null', changed({system: [null]})],
  ['two systems with one id', changed({system: [1, 2].map(() => ({id: 'a1', namn: 'A', bockar: {}}))})],
  ['a current system that is not there', changed({aktuellt: 'c3'})],
  ['a current system that every object has', changed({aktuellt: 'constructor'})],
  [
    'too many systems',
    changed({system: Array.from({length: 201}, (_, n) => ({id: `a${n}`, namn: `${n}`, bockar: {}}))}),
  ],
  ['an id that is a number', changed({}, {id: 1})],
  ['an id with markup', changed({}, {id: '<b>'})],
  ['an id called __proto__', changed({aktuellt: '__proto__'}, {id: '__proto__'})],
  ['no name', changed({}, {namn: undefined})],
  ['a name that is a list', changed({}, {namn: ['A']})],
  ['a name that nobody can see', changed({}, {namn: '\u200B'})],
  ['ticks that are a list', changed({}, {bockar: ['1-a/b']})],
  ['ticks that are null', changed({}, {bockar: null})],
  ['a tick that is true', changed({}, {bockar: {'1-a/b': true}})],
  ['a tick with markup', changed({}, {bockar: {'1-a/b': '<img>'}})],
  ['a tick of __proto__', changed({}).replace('"bockar":{}', '"bockar":{"__proto__":"x9"}')],
  ['a tick of constructor', changed({}, {bockar: {constructor: 'x9'}})],
  ['a tick without a page', changed({}, {bockar: {las: 'x9'}})],
  [
    'too many ticks',
    changed({}, {bockar: Object.fromEntries(Array.from({length: 2001}, (_, n) => [`a/${n}`, 'x']))}),
  ],
])('a file with %s is damaged', (_what, wrong) => {
  expect(parse(wrong)).toEqual({fault: 'damaged'});
});

test('reading a file changes nothing that objects have in common', () => {
  parse(
    '{"__proto__": {"smittad": 1}, "typ": "it-handboken/checklista", "version": 1, "system": [{"__proto__": {}}]}',
  );
  expect(Object.hasOwn(Object.prototype, 'smittad')).toBe(false);
});

test('a name is cleaned, and two systems never have the same', () => {
  const read = parse(
    changed({system: ['a', 'b'].map((id) => ({id, namn: ' Diariet\n', bockar: {}})), aktuellt: 'a'}),
  );
  expect(read.state?.systems.map(({name}) => name)).toEqual(['Diariet', 'Diariet (2)']);
});

test('what has been merged can be kept and read again', () => {
  const other = {
    ...state,
    systems: state.systems.map((system) => ({...system, id: `${system.id}x`})),
    current: 'a1x',
  };
  const merged = mergeStates(state, other);
  expect(parse(serialise(merged))).toEqual({state: merged});
});

const marks = ['"', '{', ']', ',', '0', 'x', '\\', '\u0000'];

test('a file with any one character changed is read as something sound, or not at all', () => {
  const wrong = Array.from(text).flatMap((_, at) =>
    marks.map((mark) => text.slice(0, at) + mark + text.slice(at + 1)),
  );
  expect(wrong.length).toBeGreaterThan(1000);
  for (const one of wrong) {
    const read = parse(one);
    if (read.state) expect(parse(serialise(read.state))).toEqual(read);
    else expect(['not-json', 'other', 'newer', 'damaged']).toContain(read.fault);
  }
});
