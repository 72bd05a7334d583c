import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {parsePage} from '../../../src/articles/extract-article.ts';
import {clientFiles, takeScripts} from '../../../src/light/head.ts';
import {lightenPage} from '../../../src/light/lighten-page.ts';
import {createPurge} from '../../../src/light/purge.ts';
import {readStyleSheet} from '../../../src/light/style-sheet.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const html = `<!doctype html><html lang=sv data-has-hydrated=false><head><meta charset=UTF-8><meta name=generator content="Docusaurus v3"><title data-rh=true>Roller</title><meta data-rh=true name=description content="Vem gör vad?"/><meta data-rh=true name=docsearch:language content=sv /><link data-rh=true rel=canonical href=https://handbok.example.se/roller /><link data-rh=true rel=alternate href=https://handbok.example.se/roller hreflang=sv /><link rel=alternate type=application/json+oembed href=/oembed.json /><script data-rh=true type=application/ld+json>{"@type":"BreadcrumbList"}</script><script defer src=/assets/skript/handboken.1.js data-start=/start.js></script><link rel=stylesheet href=/assets/css/styles.2.css /><script src=/assets/js/runtime~main.3.js defer></script><script src=/assets/js/main.4.js defer></script></head><body><svg style="display: none;"><defs></defs></svg>
<script>document.documentElement.dataset.theme='light'</script><div id=__docusaurus><p class=a>Text<svg><path d=M0/></svg></div></body>`;

const tree = parsePage(html);
const light = lightenPage({html, tree}, {purge: createPurge(readStyleSheet('.a{top:0}.b{top:0}'), []), hash});

test('the page has its own styles in itself, and none of the files that Docusaurus starts with', () => {
  expect(light).toContain('<style>.a{top:0}</style></head>');
  expect(light).not.toMatch(/styles\.2|runtime~main|main\.4/);
});

test('the text of the body is as React will expect it', () => {
  expect(light).toContain('<body>\n<div id=__docusaurus><p class=a>Text<svg><path d=M0/></svg></div></body>');
});

test('what no reader meets goes from the head, and the rest stays', () => {
  expect(light).not.toMatch(/generator|docsearch|hreflang|ld\+json/);
  expect(light).toContain('<title data-rh=true>Roller</title>');
  expect(light).toContain('<meta data-rh=true name=description content="Vem gör vad?"/>');
  expect(light).toContain('rel=canonical href=https://handbok.example.se/roller');
  expect(light).toContain('type=application/json+oembed');
  expect(light).toContain('<script defer src=/assets/skript/handboken.1.js data-start=/start.js></script>');
});

test('the browser is asked to paint when the text is there', () => {
  expect(light).toContain('<link rel=expect href=#sidfot blocking=render>');
});

test('the policy stands before what it is about, and names just that style and that script', () => {
  const script = /<script>([^<]*)<\/script>/.exec(light)?.[1] ?? '';
  expect(light).toContain(`script-src 'self' 'sha256-${hash(script)}'`);
  expect(light).toContain(`style-src 'self' 'sha256-${hash('.a{top:0}')}'`);
  expect(light.indexOf('Content-Security-Policy')).toBeLessThan(light.indexOf('<script>'));
  expect(light.match(/<script>/g)).toHaveLength(1);
  expect(light).not.toContain('unsafe');
});

test('the files of Docusaurus are found in their order', () => {
  expect(clientFiles(tree)).toEqual({
    scripts: ['/assets/js/runtime~main.3.js', '/assets/js/main.4.js'],
    styles: ['/assets/css/styles.2.css'],
  });
});

test('a page without the scripts is the same whatever their names are', () => {
  const later = takeScripts(html.replace('main.4', 'main.5'));
  const {html: without, scripts} = takeScripts(html);
  expect(later).toEqual({html: without, scripts: ['/assets/js/runtime~main.3.js', '/assets/js/main.5.js']});
  expect(scripts).toEqual(clientFiles(tree).scripts);
  expect(clientFiles(parsePage(without)).scripts).toEqual([]);
});

test('a page that is light already names no files to start with', () => {
  expect(clientFiles(parsePage(light))).toEqual({scripts: [], styles: []});
});
