import {brotliCompressSync} from 'node:zlib';
import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {layoutMap} from '../../../../src/maps/layout/layout-map.ts';
import {renderFigure} from '../../../../src/maps/svg/render-figure.ts';
import {renderStandaloneSvg} from '../../../../src/maps/svg/standalone.ts';
import {renderSvg} from '../../../../src/maps/svg/render-svg.ts';
import {commissioning, examples, personalData} from '../examples.ts';
import {randomMap} from '../random-maps.ts';

function parse(svg: string): Element {
  const {window} = new JSDOM('');
  return new window.DOMParser().parseFromString(`<x>${svg}</x>`, 'text/xml').documentElement;
}

const svg = renderSvg(layoutMap(commissioning));
const root = parse(svg);

test('a map of 13 steps is at most 1.5 KB with brotli', () => {
  for (const map of examples) expect(brotliCompressSync(renderSvg(layoutMap(map))).length).toBeLessThan(1500);
});

test('every map is well-formed XML', () => {
  for (const seed of [1, 2, 3]) {
    const layout = layoutMap(randomMap(seed));
    for (const text of [renderFigure(layout), renderStandaloneSvg(layout)]) {
      expect(parse(text).querySelector('parsererror')).toBeNull();
    }
  }
});

test('the map is a group with a name and a description', () => {
  const map = root.querySelector('svg');
  expect(map?.getAttribute('role')).toBe('group');
  const name = root.querySelector(`#${map?.getAttribute('aria-labelledby')}`);
  expect(name?.textContent).toBe(commissioning.accTitle);
  const description = root.querySelector(`#${map?.getAttribute('aria-describedby')}`);
  expect(description?.textContent).toBe(commissioning.accDescr);
});

test('steps are links in the order of work, named with number, text and role', () => {
  const links = [...root.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(commissioning.steps.map(({id}) => `#${id}`));
  expect(links[3]?.getAttribute('aria-label')).toBe('4. Går det att införa i miljön?, IT-kontoret');
});

test('each step tells its role for the filter', () => {
  const roles = [...root.querySelectorAll('[data-roll]')].map((group) => group.getAttribute('data-roll'));
  expect(roles).toEqual(commissioning.steps.map(({actor}) => actor));
});

test('a step without address is no link', () => {
  const steps = commissioning.steps.map((step) => ({...step, url: undefined}));
  expect(parse(renderSvg(layoutMap({...commissioning, steps}))).querySelector('a')).toBeNull();
});

test('words of different lines are not glued together, parts of one word are', () => {
  const text = parse(renderSvg(layoutMap(personalData))).textContent;
  expect(text).toContain('Upprätta personuppgifts-biträdesavtal');
  expect(text).toContain('9 Behandlingen får börja');
});

test('nothing has a style of its own, so that a strict policy can stay', () => {
  for (const text of [
    renderFigure(layoutMap(commissioning)),
    renderStandaloneSvg(layoutMap(commissioning)),
  ]) {
    expect(text).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/u);
  }
});

test('text from editors cannot become markup', () => {
  const evil = '<script>"&\'';
  const steps = commissioning.steps.map((step) => ({...step, label: evil, url: '#"><x>'}));
  const layout = layoutMap({...commissioning, steps, accTitle: evil});
  for (const text of [renderFigure(layout), renderStandaloneSvg(layout)]) {
    expect(parse(text).querySelector('parsererror')).toBeNull();
    expect(text).not.toContain('<script');
  }
});

test('lines back, information and joined lines are told apart in the drawing', () => {
  const map = parse(renderSvg(layoutMap(personalData)));
  expect(map.querySelectorAll('path.u')).toHaveLength(2);
  expect(map.querySelectorAll('path.i')).toHaveLength(1);
});

test('the file for download holds the title and the role headings, and no dead links', () => {
  const file = parse(renderStandaloneSvg(layoutMap(commissioning)));
  expect(file.textContent).toContain('Systemförvaltare');
  expect(file.querySelector('a')).toBeNull();
});

function linkTo(url: string): string {
  return `https://exempel.se/process${url}`;
}

test('the file for download links where it is told how', () => {
  const file = parse(renderStandaloneSvg(layoutMap(commissioning), {linkTo}));
  expect(file.querySelectorAll('a')[4]?.getAttribute('href')).toBe('https://exempel.se/process#start');
});

test('the headings have the width of the map', () => {
  const [head, map] = [...parse(renderFigure(layoutMap(commissioning))).querySelectorAll('svg')];
  expect(head?.getAttribute('width')).toBe(map?.getAttribute('width'));
  expect(head?.getAttribute('viewBox')?.split(' ')[2]).toBe(map?.getAttribute('viewBox')?.split(' ')[2]);
});
