import {JSDOM} from 'jsdom';

import {readColour} from '../drawing/colours.ts';
import {transformBox, type Box} from './box.ts';
import {createCascade, type Cascade} from './cascade.ts';
import {elementBox, matrixToRoot} from './element-box.ts';
import {pathLength} from './path-points.ts';
import {computedTextLength} from './text-box.ts';

const names = [
  'document',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'NodeFilter',
  'DocumentFragment',
  'DOMParser',
  'XMLSerializer',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'HTMLTemplateElement',
  'NamedNodeMap',
  'HTMLFormElement',
  'Text',
  'Comment',
  'Option',
] as const;

/**
 * Gives this thread a document that can measure SVG, for Mermaid to draw in. jsdom builds the tree; what a browser
 * would lay out is computed here. Changes globals, so it is meant for a thread of its own.
 */
export function installDom(): Document {
  const {window} = new JSDOM('<!doctype html><html><body></body></html>', {pretendToBeVisual: true});
  for (const name of names) defineGlobal(name, window[name]);
  defineGlobal('window', window);
  // Mermaid asks for ES modules of its own only; jsdom has no style sheet objects to build.
  for (const target of [globalThis, window]) defineOn(target, 'CSSStyleSheet', EmptyStyleSheet);
  defineGlobal('requestAnimationFrame', (run: (time: number) => void) =>
    setTimeout(() => run(Date.now()), 0),
  );
  // The layout of mind maps opens a canvas, though it draws nothing on it.
  Object.assign(window.HTMLCanvasElement.prototype, {
    getContext: () => new Proxy({}, {get: () => () => ({width: 0})}),
  });
  defineOn(window, 'CSS', {supports: (_: string, value: string) => isColour(value)});
  installMeasures(window.SVGElement.prototype);
  window.getComputedStyle = computedStyle(window.getComputedStyle.bind(window));
  return window.document;
}

function defineGlobal(name: string, value: unknown): void {
  defineOn(globalThis, name, value);
}

function defineOn(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {value, configurable: true, writable: true});
}

/** Mermaid asks whether a word is a colour, and takes it for text otherwise. */
function isColour(value: string): boolean {
  return value === 'transparent' || readColour(value) !== undefined;
}

/** Collects rules as text: all that Mermaid does with a constructed style sheet is to read its rules back. */
class EmptyStyleSheet {
  readonly cssRules: {readonly cssText: string}[] = [];

  insertRule(cssText: string, index = 0): number {
    this.cssRules.splice(index, 0, {cssText});
    return index;
  }

  replaceSync(cssText: string): void {
    this.cssRules.splice(0, this.cssRules.length, {cssText});
  }
}

function installMeasures(prototype: SVGElement): void {
  const none: Box = {x: 0, y: 0, width: 0, height: 0};
  Object.assign(prototype, {
    getBBox(this: Element): Box {
      return elementBox(this, cascadeOf(this)) ?? none;
    },
    getBoundingClientRect(this: Element): object {
      const box = transformBox(elementBox(this, cascadeOf(this)) ?? none, matrixToRoot(this));
      return {...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height};
    },
    getComputedTextLength(this: Element): number {
      return computedTextLength(this, cascadeOf(this));
    },
    getTotalLength(this: Element): number {
      return pathLength(this.getAttribute('d') ?? '');
    },
  });
}

/** The cascade of the drawing that holds the element; made anew when the drawing's style sheet has changed. */
const cascadeOf = createCascadeFinder();

export function createCascadeFinder(): (element: Element) => Cascade {
  let css: string | undefined;
  let cascade = createCascade('');
  return (element) => {
    const styles = Array.from(
      element.ownerDocument.querySelectorAll('svg style'),
      (style) => style.textContent ?? '',
    );
    const text = styles.join('\n');
    if (text !== css) {
      css = text;
      cascade = createCascade(text);
    }
    return cascade;
  };
}

/**
 * What Mermaid and its layouts ask of a computed style: the text anchor of SVG text, the page's font size, and
 * paddings, which jsdom leaves empty where a browser says 0px.
 */
function computedStyle(original: Window['getComputedStyle']): Window['getComputedStyle'] {
  return (element, pseudo) => {
    const style = original(element, pseudo);
    const valueOf = style.getPropertyValue.bind(style);
    Object.defineProperties(style, {
      textAnchor: {value: cascadeOf(element).inherited(element, 'text-anchor') ?? 'start'},
      fontSize: {value: '16px'},
      getPropertyValue: {
        value: (name: string) => valueOf(name) || (name.startsWith('padding') ? '0px' : ''),
      },
    });
    return style;
  };
}
