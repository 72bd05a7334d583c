import {expect, test} from 'vitest';
import {readRequest, usage} from '../../../../src/tools/edition/read-request.ts';

const today = '2026-11-26';

test('what is not said about the decision is not stated, never invented', () => {
  expect(readRequest(['1'], today)).toEqual({
    request: {
      id: '1',
      decision: {
        decidedBy: 'ej-angivet',
        decidedOn: 'ej-angivet',
        diaryNumber: 'ej-angivet',
        validFrom: 'ej-angivet',
        validTo: 'ej-angivet',
        frozenOn: today,
      },
    },
  });
});

test('the decision can be given', () => {
  const args =
    '2027-1 --beslutad-av kommunstyrelsen --datum 2026-12-01 --galler-fran 2027-01-01 --galler-till 2027-12-31';
  expect(readRequest([...args.split(' '), '--diarienummer', 'KS 2026/1'], today)).toMatchObject({
    request: {
      id: '2027-1',
      decision: {
        decidedBy: 'kommunstyrelsen',
        decidedOn: '2026-12-01',
        diaryNumber: 'KS 2026/1',
        validFrom: '2027-01-01',
        validTo: '2027-12-31',
      },
    },
  });
});

test.each([[[]], [['1', '2']], [['1', '--okand', 'x']], [['1', '--datum']]])(
  '%j is answered with how to do',
  (args) => {
    expect(readRequest(args, today)).toEqual({faults: [usage]});
  },
);

test.each(['arbetsversion', 'current', 'Utgåva', '1..2', '../1', 'a/b', 'x'.repeat(21)])(
  'an edition cannot be called %s',
  (id) => {
    expect(readRequest([id], today)).toMatchObject({faults: [expect.stringContaining('kan inte heta')]});
  },
);

test.each([
  [['--datum', '2026-02-30'], '--datum 2026-02-30 är inget datum'],
  [['--galler-fran', 'nyår'], '--galler-fran nyår är inget datum'],
  [['--galler-fran', '2027-01-02', '--galler-till', '2027-01-01'], 'sluta gälla innan'],
])('%j is told to be wrong', (args, text) => {
  expect(readRequest(['1', ...args], today)).toMatchObject({faults: [expect.stringContaining(text)]});
});
