import {parseDeclarations, parseStyleSheet, type Declaration} from './style-sheet.ts';

/** A value and where it comes from: an author's own colour is told from the theme's by it. */
export interface ResolvedValue {
  readonly value: string;
  readonly origin: 'attribute' | 'rule' | 'style';
}

/** Answers how the diagram's own style sheet and `style` attributes dress its elements. */
export interface Cascade {
  /** The properties that rules or the `style` attribute may set. */
  readonly names: readonly string[];
  /** The value that the element itself gets, without what it inherits. */
  own(element: Element, name: string): ResolvedValue | undefined;
  /** The value of an inherited property; undefined when neither the element nor what holds it has one. */
  inherited(element: Element, name: string): string | undefined;
}

interface Candidate extends Declaration {
  readonly selector: string;
  readonly weight: number;
}

/** Weight of a `style` attribute and of `!important`: above every selector's. */
const inlineWeight = 1_000_000;
const importantWeight = 10_000_000;

/** Makes a cascade for one drawing from the text of its style sheet. */
export function createCascade(css: string): Cascade {
  const rules = new Map<string, Candidate[]>();
  for (const {selector, specificity, declarations} of parseStyleSheet(css)) {
    for (const declaration of declarations) {
      const candidate = {...declaration, selector, weight: specificity};
      rules.set(declaration.name, [...(rules.get(declaration.name) ?? []), candidate]);
    }
  }
  const own = (element: Element, name: string) => resolve(element, name, rules.get(name) ?? []);
  return {
    names: [...rules.keys()],
    own,
    inherited(element, name) {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const value = own(at, name)?.value;
        if (value !== undefined && value !== 'inherit') return value;
      }
      return undefined;
    },
  };
}

function resolve(element: Element, name: string, rules: readonly Candidate[]): ResolvedValue | undefined {
  const attribute = element.getAttribute(name);
  // An empty value is invalid, and so it counts for nothing: Mermaid writes font-weight="".
  let best: ResolvedValue | undefined = attribute ? {value: attribute, origin: 'attribute'} : undefined;
  let highest = -1;
  const consider = ({value, important, weight}: Candidate, origin: ResolvedValue['origin']) => {
    const total = weight + (important ? importantWeight : 0);
    if (total < highest) return;
    highest = total;
    best = {value, origin};
  };
  for (const rule of rules) if (matches(element, rule.selector)) consider(rule, 'rule');
  for (const declaration of parseDeclarations(element.getAttribute('style') ?? '')) {
    if (declaration.name === name) consider({...declaration, selector: '', weight: inlineWeight}, 'style');
  }
  return best;
}

/** A selector that the DOM cannot read matches nothing, as in a browser. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
