import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {followField} from '../../../../src/search/browser/place-panel.ts';

let window: JSDOM['window'];

beforeEach(() => {
  ({window} = new JSDOM('<main><input></main><aside></aside><div id=host></div>'));
  for (const name of ['window', 'Node', 'ShadowRoot'] as const) vi.stubGlobal(name, window[name]);
});
afterEach(() => vi.unstubAllGlobals());

function scroll(target: Element): void {
  target.dispatchEvent(new window.Event('scroll'));
}

/** Follows the field; counts how often the list is placed anew. */
function follow(field: HTMLElement) {
  const place = vi.fn<() => void>();
  return {place, stop: followField(field, place)};
}

function find(selector: string): HTMLElement {
  const found = window.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}.`);
  return found;
}

test('the list is placed anew when what the field stands in scrolls, until it is no longer followed', () => {
  const {place, stop} = follow(find('input'));
  scroll(find('main'));
  window.dispatchEvent(new window.Event('resize'));
  expect(place).toHaveBeenCalledTimes(2);
  stop();
  scroll(find('main'));
  expect(place).toHaveBeenCalledTimes(2);
});

test('neither a long text in the field nor the list itself moves the list', () => {
  const {place} = follow(find('input'));
  scroll(find('input'));
  scroll(find('aside'));
  expect(place).not.toHaveBeenCalled();
});

test('a field in a shadow tree is followed too', () => {
  const field = window.document.createElement('input');
  find('#host').attachShadow({mode: 'open'}).append(field);
  const {place} = follow(field);
  scroll(find('body'));
  expect(place).toHaveBeenCalledTimes(1);
});
