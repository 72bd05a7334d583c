/** A declaration of a rule or of a `style` attribute. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

export interface StyleRule {
  readonly selector: string;
  /** Ids, classes, elements as one number that sorts. */
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}

/** Reads the flat rules that Mermaid writes. At-rules (key frames, the only ones it writes) are left out. */
export function parseStyleSheet(css: string): StyleRule[] {
  const flat = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@[\w-]+[^{};]*(?:\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|;)/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = parseDeclarations(body);
    return splitSelectors(selectors).map((selector) => ({
      selector,
      specificity: specificityOf(selector),
      declarations,
    }));
  });
}

/** Reads what stands within braces or in a `style` attribute. */
export function parseDeclarations(text: string): Declaration[] {
  return splitDeclarations(text).flatMap((written) => {
    const colon = written.indexOf(':');
    const name = written.slice(0, colon).trim().toLowerCase();
    const whole = written.slice(colon + 1).trim();
    const value = whole.replace(/\s*!\s*important\s*$/i, '');
    return colon < 1 || value === '' ? [] : [{name, value, important: value !== whole}];
  });
}

/** A semicolon within brackets or quotes belongs to the value: url("data:image/png;base64,…"). */
function splitDeclarations(text: string): string[] {
  return text.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g) ?? [];
}

function splitSelectors(text: string): string[] {
  const parts = text.match(/(?:[^,(["]|"[^"]*"|\[(?:[^\]"]|"[^"]*")*\]|\([^)]*\))+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Selectors Level 4, section 17, for the selectors that Mermaid writes. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  const ids = count(/#[\w-]+/g);
  const classes = count(/\.[\w-]+|\[[^\]]*\]|(?<!:):(?!:|not|is|where)[\w-]+/g);
  const elements = count(/(?:^|[\s>+~(])[a-z][\w-]*/gi);
  return ids * 10_000 + classes * 100 + elements;
}
