import {expect, test} from 'vitest';
import {parseMarkdown} from '#model/markdown.ts';
import {plainText} from '#model/plain-text.ts';

const textOf = (...rows: string[]): string =>
  parseMarkdown(rows.join('\n')).children.map(plainText).join(' ').trim();

test('items of a list are kept apart by commas, and the list ends as a sentence', () => {
  expect(textOf('Tre slag:', '', '- köp', '- hyra', '- egen drift', '', 'Välj ett.')).toBe(
    'Tre slag: köp, hyra, egen drift. Välj ett.',
  );
});

test('items that are sentences keep their own signs', () => {
  expect(textOf('1. Köp.', '2. Vad gäller?')).toBe('Köp. Vad gäller?');
});

test('code and comments are no text', () => {
  expect(textOf('<!-- fakta: F001 -->', '', '```', 'kod', '```', '', 'Text.')).toBe('Text.');
});
