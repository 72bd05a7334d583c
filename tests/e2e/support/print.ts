import type {Page} from '@playwright/test';
import {extractText, getDocumentProxy} from 'unpdf';

/** Letters and digits alone, so that hyphens, line breaks and ligatures of the paper do not count. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Paper; lengths as CSS has them. */
type Paper = {readonly format: 'A4'} | {readonly width: string; readonly height: string};

/** The letters of all pages of the page's print, in the order of the paper. */
export async function printedLetters(page: Page, paper: Paper = {format: 'A4'}): Promise<string> {
  const pdf = await page.pdf(paper);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const {text} = await extractText(document, {mergePages: true});
  return lettersOf(text);
}

/** The words of the article, also of its drawings, without what only helps on a screen or is only read aloud. */
export async function articleWords(page: Page): Promise<string[]> {
  const words = await page.locator('article .markdown').evaluate((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode;
      if (
        parentElement?.closest(
          'script, style, button:not(.begrepp), .begrepp-ruta, desc, title, .hash-link, .rollfilter, .utgava-byt, .karta-hamta, .karta-vik > summary, [hidden]',
        )
      )
        continue;
      found.push(...(textContent ?? '').split(/\s+/));
    }
    return found;
  });
  return words.map(lettersOf).filter((word) => word !== '');
}
