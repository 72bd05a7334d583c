import {expect, test} from 'vitest';
import {checkLinks, type LinkTargets} from '#model/checks/links.ts';
import {readSourcePage} from '#model/source-page.ts';

const targets: LinkTargets = {
  anchors: new Map([
    ['docs/roller/it-chef.md', new Set(['uppdrag', 'så-gör-du'])],
    ['docs/roller/tom.md', new Set()],
    ['docs/it strategi.md', new Set()],
    ['processes/utse.md', new Set(['steg'])],
  ]),
  assets: new Set(['/mallar/checklista för drift.pdf', 'docs/roller/skiss.svg']),
};

function check(text: string): string[] {
  const page = readSourcePage({file: 'docs/roller/it-chef.md', text});
  return checkLinks(page, targets).map(({rule}) => rule);
}

test.each([
  '[Processen](../../processes/utse.md)',
  '[Steget](../../processes/utse.md#steg)',
  '[Uppdraget](#uppdrag)',
  '[Så gör du](it-chef.md#s%C3%A5-g%C3%B6r-du)',
  '[Så gör du](it-chef.md#så-gör-du)',
  '[Strategin](../it%20strategi.md)',
  '[Checklistan](/mallar/checklista%20f%C3%B6r%20drift.pdf)',
  '![Skiss](skiss.svg)',
  '[Skiss](./skiss.svg)',
  '[Kommunen](https://www.lulea.se/?a=1#b)',
  '[Ring](tel:+46920453000)',
  '[Se där][mal]\n\n[mal]: ../../processes/utse.md#steg',
])('%s is right', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['[Nämnden](namnden.md)', 'lank-trasig'],
  ['[Sidan](../../../etc/passwd)', 'lank-trasig'],
  ['[Chefen](/roller/it-chef)', 'lank-trasig'],
  ['[Mallen](/mallar/finns-inte.pdf)', 'lank-trasig'],
  ['![Skiss](finns-inte.svg)', 'lank-trasig'],
  ['[Se där][mal]\n\n[mal]: finns-inte.md', 'lank-trasig'],
  ['[Ankaret](it-chef.md#borta)', 'ankare-saknas'],
  ['[Ankaret](tom.md#borta)', 'ankare-saknas'],
  ['[Trasigt](it-chef.md#%E5)', 'ankare-saknas'],
  ['[Läs mer](https://www.lulea.se)', 'lank-text'],
  ['[](https://www.lulea.se)', 'lank-text'],
  ['[Andra](//example.com)', 'lank-protokoll'],
  ['[Kommunen](www.lulea.se)', 'lank-protokoll'],
  ['[Kod](javascript:alert(1))', 'lank-protokoll'],
  ['[Kod](JaVaScRiPt:alert(1))', 'lank-protokoll'],
  ['[Kod](java&#115;cript:alert(1))', 'lank-protokoll'],
  ['<javascript:alert(1)>', 'lank-protokoll'],
  ['![Kod](data:text/html,x)', 'lank-protokoll'],
  ['[Kod](vbscript:x)', 'lank-protokoll'],
  ['[Kod](&#1;javascript:alert(1))', 'lank-trasig'],
  ['[Kod](java&#10;script:alert(1))', 'lank-trasig'],
])('%s breaks %s', (text, rule) => {
  expect(check(text)).toEqual([rule]);
});

test.each([
  [
    '[Uppdraget](#updrag)',
    'Rubriken #updrag finns inte i docs/roller/it-chef.md. Menade du "#uppdrag"? → skriv #uppdrag',
  ],
  [
    '[Processen](../../processes/utsa.md)',
    'Länken leder till processes/utsa.md som inte finns. Menade du "../../processes/utse.md"? → skriv ../../processes/utse.md; sökvägen räknas från filen som länken står i',
  ],
])('%s is answered with what was meant', (text, expected) => {
  const page = readSourcePage({file: 'docs/roller/it-chef.md', text});
  expect(checkLinks(page, targets).map(({what, fix}) => `${what} → ${fix}`)).toEqual([expected]);
});

test('a link to the address of a page is answered with its file', () => {
  const page = readSourcePage({file: 'docs/roller/it-chef.md', text: '[Processen](/processer/utse)'});
  expect(checkLinks(page, targets)[0]?.fix).toContain('processes/utse.md');
});
