import {expect, test} from 'vitest';
import {sentencesOf} from '#model/readability/sentences.ts';

function texts(text: string): string[] {
  return sentencesOf([{line: 1, text}]).map((sentence) => sentence.text);
}

test.each([
  ['Du äger. Du beslutar!', ['Du äger.', 'Du beslutar!']],
  ['Vem beslutar? ”Du.” Ja.', ['Vem beslutar?', '”Du.”', 'Ja.']],
  ['Slut (se nedan.) Sedan', ['Slut (se nedan.)', 'Sedan']],
  ['År 2018. 23 mål finns', ['År 2018.', '23 mål finns']],
  ['Till exempel: Luleå', ['Till exempel:', 'Luleå']],
  ['Praktiskt råd: bestäm tidigt', ['Praktiskt råd: bestäm tidigt']],
  ['Se www.lulea.se för mer', ['Se www.lulea.se för mer']],
  ['Orter, t.ex. Luleå och s.k. Norrbotten', ['Orter, t.ex. Luleå och s.k. Norrbotten']],
  ['Möte kl. 10 i dag', ['Möte kl. 10 i dag']],
  ['…', []],
])('"%s" is split at its stops alone', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('the end of a passage ends its sentence, with or without a stop', () => {
  const passages = [
    {line: 3, text: 'köpa'},
    {line: 4, text: 'byta'},
  ];
  expect(sentencesOf(passages).map(({line, text}) => `${line} ${text}`)).toEqual(['3 köpa', '4 byta']);
});

test('a sentence has the line where it starts, not where the passage does', () => {
  const sentences = sentencesOf([{line: 10, text: 'Första\nmeningen. Andra.\nTredje.'}]);
  expect(sentences.map(({line}) => line)).toEqual([10, 11, 12]);
});

test.each([
  ['IT-kontoret', 1],
  ['och/eller', 2],
  ['www.lulea.se', 1],
  ['IT:s 3,5 % – ja', 4],
  ['förvaltnings- och kontorschef', 3],
])('"%s" has %i words', (text, count) => {
  expect(sentencesOf([{line: 1, text}])[0]?.words).toHaveLength(count);
});
