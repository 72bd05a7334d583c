import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import * as z from 'zod';

const messages = z.record(z.string(), z.string());
const packageFolder = path.resolve('node_modules/@docusaurus/theme-translations/locales');

function readMessages(locale: string): [string, string][] {
  return ['theme-common', 'plugin-pwa', 'theme-search-algolia'].flatMap((name) => {
    const text = readFileSync(path.join(packageFolder, locale, `${name}.json`), 'utf8');
    return Object.entries(messages.parse(JSON.parse(text)));
  });
}

/** Words that are the same in both languages. */
const swedishToo = new Set(['info', 'Tags', '{label}']);

function toPattern(message: string): RegExp {
  const escaped = message.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, '.+')}$`, 'i');
}

/** Docusaurus's own English strings, each as a pattern for a whole text: what is left of them is untranslated. */
export function englishPatterns(): RegExp[] {
  return readMessages('base')
    .filter(([key]) => !key.endsWith('___DESCRIPTION'))
    .map(([, message]) => message)
    .filter((message) => !swedishToo.has(message) && /[a-z]{3}/i.test(message.replaceAll(/\{\w+\}/g, '')))
    .map(toPattern);
}

/** Every text a reader can see or hear on the page: attributes that are read aloud, and text that is not code. */
export async function readableTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('script, style, code')) {
        texts.push(walker.currentNode.textContent ?? '');
      }
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}
