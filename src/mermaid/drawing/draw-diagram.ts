import type {Mermaid} from 'mermaid';

import {mermaidConfig} from './mermaid-config.ts';
import {backgrounds, type ThemeName} from './palettes.ts';
import {readDrawing} from './read-drawing.ts';
import type {SvgNode} from './svg-node.ts';
import {tidyDrawing} from './tidy-drawing.ts';

/**
 * Draws a diagram once in each theme and joins the two. Needs the document of install-dom.ts, and is to be called
 * for one diagram at a time: Mermaid keeps its settings in one place.
 * @throws What Mermaid throws, or UnknownElement.
 */
export async function drawDiagram(mermaid: Mermaid, source: string): Promise<SvgNode> {
  const light = await drawTheme(mermaid, source, 'light');
  const dark = await drawTheme(mermaid, source, 'dark');
  return tidyDrawing(readDrawing(light, dark, backgrounds));
}

async function drawTheme(mermaid: Mermaid, source: string, theme: ThemeName): Promise<Element> {
  mermaid.initialize(mermaidConfig(theme));
  try {
    const {svg} = await mermaid.render('diagram', source);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    const drawing = holder.querySelector('svg');
    if (!drawing) throw new Error('Mermaid gave no drawing');
    return drawing;
  } finally {
    document.body.replaceChildren();
  }
}
