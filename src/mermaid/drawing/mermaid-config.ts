import type {MermaidConfig} from 'mermaid';

import {lineColour, type ThemeName} from './palettes.ts';
import {themeVariables} from './themes.ts';

/** Arial's metrics are those of the measured font on every system; see the notes on fonts in the decisions. */
const fontFamily = 'Arial, "Liberation Sans", Helvetica, sans-serif';

/**
 * What Mermaid's styles leave out when labels are SVG text and not HTML: the line shows through the text on it, and
 * the labels of most shapes in a mind map begin at the middle of the shape. The links of a mind map are too pale.
 */
function corrections(theme: ThemeName): string {
  return `
    .edgeLabel rect, .labelBkg { opacity: 1 !important; }
    .mindmap-node > .label[transform^="translate(0,"] text { text-anchor: middle; }
    .mindmapDiagram .edge, .edgePaths .edge[class*="section-edge"] { stroke: ${lineColour(theme)} !important; }
  `;
}

/** What a diagram's own settings may not change: the look is the handbook's, and the drawing must stay measurable. */
const ownSettings = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'theme',
  'themeVariables',
  'themeCSS',
  'darkMode',
  'look',
  'layout',
  'fontFamily',
  'altFontFamily',
  'fontSize',
  'htmlLabels',
  'useMaxWidth',
  'useWidth',
  'textPlacement',
  'elk',
  'defaultRenderer',
  'actorFontFamily',
  'noteFontFamily',
  'messageFontFamily',
  'taskFontFamily',
  'titleFontFamily',
  'legacyMathML',
  'forceLegacyMathML',
] as const;

/** How Mermaid draws: the same in the build and in the browser test that the build is compared with. */
export function mermaidConfig(theme: ThemeName): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    handDrawnSeed: 1,
    htmlLabels: false,
    fontFamily,
    theme: 'base',
    themeVariables: themeVariables(theme),
    darkMode: theme === 'dark',
    themeCSS: corrections(theme),
    secure: [...ownSettings],
    flowchart: {htmlLabels: false, useMaxWidth: false},
    sequence: {useMaxWidth: false},
    gantt: {useMaxWidth: false, useWidth: 900},
    journey: {useMaxWidth: false, textPlacement: 'tspan'},
    class: {useMaxWidth: false, htmlLabels: false},
    state: {useMaxWidth: false},
    er: {useMaxWidth: false},
    pie: {useMaxWidth: false},
    quadrantChart: {useMaxWidth: false},
    mindmap: {useMaxWidth: false},
    timeline: {useMaxWidth: false},
  };
}
