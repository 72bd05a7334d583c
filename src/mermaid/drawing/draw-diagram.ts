import type {Mermaid} from 'mermaid';

import {correctGantt} from './correct-gantt.ts';
import {findOverflow} from './find-overflow.ts';
import {mermaidConfig} from './mermaid-config.ts';
import {backgrounds, type ThemeName} from './palettes.ts';
import {readDrawing} from './read-drawing.ts';
import type {SvgNode} from './svg-node.ts';
import {tidyDrawing} from './tidy-drawing.ts';

/** A text that does not fit into its box. */
export class TextOverflow extends Error {
  readonly text: string;

  constructor(text: string) {
    super(`Too long for its box: ${text}`);
    this.text = text;
  }
}

/**
 * Draws a diagram once in each theme and joins the two. Needs the document of install-dom.ts, and is to be called
 * for one diagram at a time: Mermaid keeps its settings in one place.
 * @throws What Mermaid throws, TextOverflow or UnknownElement.
 */
export async function drawDiagram(mermaid: Mermaid, source: string): Promise<SvgNode> {
  const light = await drawTheme(mermaid, source, 'light');
  const dark = await drawTheme(mermaid, source, 'dark');
  const overflow = findOverflow(light.svg, light.type);
  if (overflow !== undefined) throw new TextOverflow(overflow);
  return tidyDrawing(readDrawing(light.svg, dark.svg, backgrounds));
}

async function drawTheme(
  mermaid: Mermaid,
  source: string,
  theme: ThemeName,
): Promise<{type: string; svg: Element}> {
  mermaid.initialize(mermaidConfig(theme, source));
  try {
    const {svg: markup, diagramType: type} = await mermaid.render('diagram', source);
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    const svg = holder.querySelector('svg');
    if (!svg) throw new Error('Mermaid gave no drawing');
    if (type === 'gantt') correctGantt(svg);
    return {type, svg};
  } finally {
    document.body.replaceChildren();
  }
}
