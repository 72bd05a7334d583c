import type {MermaidConfig} from 'mermaid';

import {fontSize, textWidth} from '../../maps/text/measure.ts';
import {palettes, type ThemeName} from './palettes.ts';
import {themeVariables} from './themes.ts';

/** Arial's metrics are those of the measured font on every system; see the notes on fonts in the decisions. */
const fontFamily = 'Arial, "Liberation Sans", Helvetica, sans-serif';

/**
 * Where lines of a label break, px. Mermaid breaks a longer word without a hyphen: 260 px hold "Informationssäkerhets-
 * samordnare", among the longest words of the handbook.
 */
const wrappingWidth = 260;

/**
 * What Mermaid's styles leave out when labels are SVG text and not HTML: the line shows through the text on it, and
 * the labels of most shapes in a mind map begin at the middle of the shape. The links of a mind map are too pale, and the
 * circles of entity relationships white in any theme.
 */
function corrections(theme: ThemeName): string {
  return `
    .edgeLabel rect, .labelBkg { opacity: 1 !important; }
    .mindmap-node > .label[transform^="translate(0,"] text { text-anchor: middle; }
    .marker.er circle, [id*="_er-"] circle { fill: ${palettes[theme].surface} !important; }
    .mindmapDiagram .edge, .edgePaths .edge[class*="section-edge"] { stroke: ${palettes[theme].line} !important; }
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

/**
 * How Mermaid draws: the same in the build and in the browser test that the build is compared with.
 * @param source The diagram, which some measures depend on.
 */
export function mermaidConfig(theme: ThemeName, source: string): MermaidConfig {
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
    flowchart: {htmlLabels: false, useMaxWidth: false, wrappingWidth},
    sequence: {useMaxWidth: false},
    gantt: ganttConfig(source),
    journey: {useMaxWidth: false, textPlacement: 'tspan', width: 190},
    class: {useMaxWidth: false, htmlLabels: false},
    state: {useMaxWidth: false},
    er: {useMaxWidth: false},
    pie: {useMaxWidth: false},
    quadrantChart: {useMaxWidth: false},
    mindmap: {useMaxWidth: false, maxNodeWidth: wrappingWidth},
    timeline: {useMaxWidth: false},
  };
}

/** As wide as the text of a page, with room for the longest name of a section before the bars. */
function ganttConfig(source: string): NonNullable<MermaidConfig['gantt']> {
  const names = Array.from(source.matchAll(/^\s*section\s+(.+)$/gm), ([, name = '']) =>
    name.split(/<br\s*\/?>/),
  );
  const widest = Math.max(0, ...names.flat().map((name) => textWidth(name.trim())));
  return {
    useMaxWidth: false,
    useWidth: 720,
    fontSize,
    sectionFontSize: fontSize,
    barHeight: 24,
    barGap: 6,
    leftPadding: Math.max(75, Math.ceil(widest) + 24),
  };
}
