import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';

import {createCascade} from '../../../../src/mermaid/dom/cascade.ts';

const {document} = new JSDOM('').window;

function fillOf(markup: string, css: string): string | undefined {
  document.body.innerHTML = `<svg id="s"><g class="node">${markup}</g></svg>`;
  const element = document.querySelector('.node > *');
  return element ? createCascade(css).own(element, 'fill')?.value : undefined;
}

test.each([
  ['a rule beats an attribute', '<rect fill="red"/>', 'rect{fill:blue}', 'blue'],
  ['a class beats an element', '<rect class="a"/>', '.a{fill:blue} rect{fill:red}', 'blue'],
  ['an id beats classes', '<rect class="a"/>', '#s rect{fill:blue} .node .a{fill:red}', 'blue'],
  ['the later of equals wins', '<rect/>', 'rect{fill:red} rect{fill:blue}', 'blue'],
  ['a style attribute beats rules', '<rect style="fill: blue"/>', '#s rect{fill:red}', 'blue'],
  ['!important beats a style attribute', '<rect style="fill:red"/>', 'rect{fill:blue!important}', 'blue'],
  ['an empty attribute counts for nothing', '<rect fill=""/>', '', undefined],
  ['key frames are no rules', '<rect/>', '@keyframes a{from{fill:red}to{fill:red}} rect{fill:blue}', 'blue'],
  ['a list of selectors', '<rect/>', 'g,rect{fill:blue}', 'blue'],
  [
    'a comma within an attribute selector',
    '<rect transform="translate(0, 1)"/>',
    '[transform^="translate(0,"]{fill:blue}',
    'blue',
  ],
  ['a selector that nobody understands', '<rect/>', 'rect:::x{fill:red}', undefined],
])('%s', (...[, markup, css, expected]) => {
  expect(fillOf(markup, css)).toBe(expected);
});

test('an inherited property is looked for upwards', () => {
  document.body.innerHTML = '<svg><g class="a"><text><tspan/></text></g></svg>';
  const span = document.querySelector('tspan');
  expect(span && createCascade('.a{text-anchor:end}').inherited(span, 'text-anchor')).toBe('end');
});
