import {createCascade} from '../dom/cascade.ts';
import {placeTexts} from './surfaces.ts';

/** Kinds whose boxes have a fixed width; all others grow with their text. */
const fixedBoxes = ['timeline', 'journey'];

/**
 * Finds the first text that does not fit into its box: Mermaid breaks no words, and in a journey no lines.
 * @param type Mermaid's name of the kind of diagram.
 */
export function findOverflow(svg: Element, type: string): string | undefined {
  if (!fixedBoxes.includes(type)) return undefined;
  const css = Array.from(svg.querySelectorAll('style'), (style) => style.textContent ?? '').join('\n');
  const wide = placeTexts(svg, createCascade(css)).find(
    ({box, surface}) =>
      surface && (box.x < surface.box.x || box.x + box.width > surface.box.x + surface.box.width),
  );
  return wide?.element.textContent?.trim();
}
