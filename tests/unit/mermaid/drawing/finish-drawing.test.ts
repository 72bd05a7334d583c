import {describe, expect, test} from 'vitest';

import {finishDrawing, type DrawingText} from '../../../../src/mermaid/drawing/finish-drawing.ts';
import {writeSvg, type SvgNode} from '../../../../src/mermaid/drawing/svg-node.ts';
import {isBlank, tidyDrawing} from '../../../../src/mermaid/drawing/tidy-drawing.ts';

function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (SvgNode | string)[]
): SvgNode {
  return {name, attributes, children};
}

function drawing(...children: SvgNode[]): SvgNode {
  return element('svg', {viewBox: '0 0 100.126 50'}, ...children);
}

const plain: DrawingText = {
  id: 'd',
  title: 'Namn',
  description: 'Vad det visar',
  resolveLink: (href) => href,
};

function finished(root: SvgNode, text: Partial<DrawingText> = {}): string {
  return writeSvg(finishDrawing(tidyDrawing(root), {...plain, ...text}));
}

const box = element('rect', {width: '10', height: '5.123456'});

describe('a finished drawing', () => {
  test('has its size in px and its view', () => {
    expect(finished(drawing(box))).toContain('viewBox="0 0 100.13 50" width="100.13" height="50"');
  });

  test('has a name and a description', () => {
    expect(finished(drawing(box))).toContain(
      'role="img" aria-labelledby="d-t" aria-describedby="d-d" font-family="Arial, &quot;Liberation Sans&quot;, Helvetica, sans-serif"><title id="d-t">Namn</title><desc id="d-d">Vad det visar</desc>',
    );
  });

  test('is no image when it has no description, so that its texts can be read', () => {
    expect(finished(drawing(box), {description: ''})).toContain('role="group"');
  });

  test('is no image when it has links', () => {
    expect(finished(drawing(element('a', {href: '/x'}, box)))).toContain('role="group"');
  });

  test('keeps two decimals', () => {
    expect(finished(drawing(box))).toContain('<rect width="10" height="5.12"/>');
  });

  test('has its own ids for what it refers to, and no others', () => {
    const root = drawing(
      element('marker', {id: 'diagram_point'}, element('path', {d: 'M0 0'})),
      element('marker', {id: 'diagram_unused'}, element('path', {d: 'M0 0'})),
      element('path', {id: 'L_a_b_0', d: 'M0 0', 'marker-end': 'url(#diagram_point)'}),
    );
    expect(finished(root)).toContain(
      '<marker id="d-1"><path d="M0 0"/></marker><path d="M0 0" marker-end="url(#d-1)"/>',
    );
  });

  test('separates the words of two lines', () => {
    const text = element(
      'text',
      {},
      element('tspan', {x: '0'}, 'Utse'),
      element('tspan', {x: '0', dy: '1em'}, 'förvaltare'),
    );
    expect(finished(drawing(text))).toContain(
      'Utse</tspan><tspan font-size="0"> </tspan><tspan x="0" dy="1em">förvaltare',
    );
  });

  test('escapes what is written in it', () => {
    expect(finished(drawing(element('text', {}, 'a < b & "c"')), {title: '<b>'})).toMatch(
      /&lt;b&gt;.*a &lt; b &amp; "c"/,
    );
  });

  test('has its links where the page wants them', () => {
    const link = element('a', {href: '../roller/a.md', target: '_blank'}, box);
    expect(finished(drawing(link), {resolveLink: () => '/roller/a'})).toContain(
      '<a href="/roller/a" target="_blank" rel="noopener">',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('does not link to %s', (href) => {
    expect(finished(drawing(element('a', {href}, box)))).not.toContain(href.slice(0, 5));
  });

  test.each(['/x:y', '?a=b:c', 'https://exempel.se', 'mailto:it@exempel.se', '#del'])(
    'links to %s',
    (href) => {
      expect(finished(drawing(element('a', {href}, box)))).toContain('<a href=');
    },
  );
});

test('a drawing of nothing is blank', () => {
  expect(isBlank(tidyDrawing(drawing(element('g', {}, element('text', {}, ' ')), element('rect'))))).toBe(
    true,
  );
});
