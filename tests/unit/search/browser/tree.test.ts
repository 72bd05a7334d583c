import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type Child, drawTree, tree} from '../../../../src/search/browser/tree.ts';

beforeEach(() => {
  vi.stubGlobal('document', new JSDOM('').window.document);
});
afterEach(() => vi.unstubAllGlobals());

const list = (...children: readonly Child[]) => tree('ul', {}, ...children);
const item = (text: string, name = 'a') => tree('li', {class: name}, text);

test('a text that changes is written into the element that is there', () => {
  const {element, draw} = drawTree(list(item('ett'), item('två')));
  const [first, second] = element.children;
  draw(list(item('tre'), item('två')));
  expect(element.outerHTML).toBe('<ul><li class="a">tre</li><li class="a">två</li></ul>');
  expect([...element.children]).toEqual([first, second]);
});

test('attributes are set, changed and taken away', () => {
  const {element, draw} = drawTree(tree('p', {id: 'a', hidden: ''}));
  draw(tree('p', {id: 'b', title: 'c'}));
  expect(element.outerHTML).toBe('<p id="b" title="c"></p>');
});

test('children come, go and change places, and those of the same kind are used again', () => {
  const {element, draw} = drawTree(list(item('ett'), 'text', item('slut', 'b')));
  const last = element.lastElementChild;
  draw(list(item('noll', 'b'), item('ett'), item('två'), 'annan'));
  expect(element.innerHTML).toBe('<li class="b">noll</li><li class="a">ett</li><li class="a">två</li>annan');
  expect(element.firstElementChild).toBe(last);
  draw(list());
  expect(element.innerHTML).toBe('');
});

test('children that are not told stay, and what comes after them is compared with them', () => {
  const {element, draw} = drawTree(list('ett', item('a')));
  draw({name: 'ul', attributes: {hidden: ''}, children: undefined});
  expect(element.outerHTML).toBe('<ul hidden="">ett<li class="a">a</li></ul>');
  draw(list('två', item('a')));
  expect(element.outerHTML).toBe('<ul>två<li class="a">a</li></ul>');
});

test('markup in a text is text', () => {
  expect(drawTree(list('<img src=x>')).element.innerHTML).toBe('&lt;img src=x&gt;');
});
