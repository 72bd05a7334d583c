import {expect, test} from 'vitest';
import {readBlocks} from '../../../src/compare/read-blocks.ts';

/** Blocks as lines: kind and text. */
function blocks(html: string): string[] {
  return readBlocks(html).map(({kind, text}) => `${kind}: ${text}`);
}

test.each([
  ['<h2 id=a>Uppdrag</h2><p>Du  äger\n<b>systemet</b>.', ['heading: Uppdrag', 'text: Du äger systemet.']],
  ['<ul><li>Köpa<ul><li>Nytt</ul><li><p>Avveckla</ul>', ['item: Köpa', 'item: Nytt', 'item: Avveckla']],
  ['<dl><div><dt>Utses av</dt><dd><a>IT-chef</a></dd></div></dl>', ['row: Utses av · IT-chef']],
  [
    '<table><caption>Ansvar</caption><tr><th>Steg<th>Roll<tr><td>Utse<td></table>',
    ['row: Steg · Roll', 'row: Utse'],
  ],
  ['<details><summary>Vilar på</summary><p>Avsnitt</details>', ['text: Vilar på', 'text: Avsnitt']],
  ['Löst <em>ord</em><h3>1. Utse</h3>', ['text: Löst ord', 'subheading: 1. Utse']],
])('%s is read as blocks', (html, expected) => {
  expect(blocks(html)).toEqual(expected);
});

test('drawings, forms, explanations and what tells the edition are not compared', () => {
  const html = `<h1>Titel</h1><p class=utgava-notis>Arbetsversion<div class=processkarta><svg><text>Utse</text></svg></div>
    <form class=rollfilter>Mina steg</form><p>Ett <button>system</button><span class=begrepp-ruta>förklaring</span>.
    <p class=karta-hamta>Hämta<aside class=sidfot>Utgåva 1</aside><nav class=utgava-byt>Alla utgåvor</nav>`;
  expect(blocks(html)).toEqual(['text: Ett system.']);
});
