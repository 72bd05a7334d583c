import {expect, test} from 'vitest';
import {checkAdmonitions} from '#model/checks/admonitions.ts';
import {readSourcePage} from '#model/source-page.ts';

function check(text: string): string[] {
  return checkAdmonitions(readSourcePage({file: 'docs/x.md', text})).map(({line, fix}) => `${line} ${fix}`);
}

test.each([
  ':::note[Rubrik]\nText.\n:::',
  ':::tip\nText.\n:::',
  '::: warning[Rubrik]\nText.\n:::',
  '::::info[Ute]\n:::note[Inne]\nText.\n:::\n::::',
  '```md\n:::viktigt Titel\n```',
  'Klockan 12:30 :: paus',
])('%j is right', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  [':::note Rubrik\nText.\n:::', '1 skriv :::note[Rubrik]'],
  [':::viktigt[Rubrik]\nText.\n:::', '1 skriv note, tip, info, warning efter de tre kolonen'],
  ['::note[Rubrik]\nText.\n::', '1 skriv tre kolon: :::note[Rubrik]'],
  [':::note[Rubrik]\nText.', '1 skriv ::: ensamt på en rad efter rutans text'],
  [':::note[Rätt]\r\nText.\r\n:::\r\n\r\n:::tip Fel\r\nText.\r\n:::\r\n', '5 skriv :::tip[Fel]'],
  ['Text.\n:::', '2 ta bort raden, eller börja rutan med :::note[Rubrik]'],
])('%j is told with its cure', (text, found) => {
  expect(check(text)).toEqual([found]);
});
