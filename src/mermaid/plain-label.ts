/** Entities that editors use in labels; others stay as they were written. Mermaid writes them #amp; or &amp;. */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  sect: '§',
};

/** Mermaid hides entities from its parser as ﬂ°name¶ß and ﬂ°°number¶ß; see encodeEntities in its utils. */
const hiddenEntity = /ﬂ°(°?)(\w+)¶ß/g;

/** Plain text of a label as Mermaid's parser gives it: no markup, no entities, one line. */
export function plainLabel(text: string): string {
  return plainEntities(stripMarkup(showEntities(text)))
    .replace(/\s+/g, ' ')
    .trim();
}

function showEntities(text: string): string {
  return text.replace(hiddenEntity, (_, numeric: string, name: string) => `&${numeric ? '#' : ''}${name};`);
}

function stripMarkup(text: string): string {
  return text
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\bfa[a-z]?:fa-[\w-]+/g, '')
    .replace(/^\s*`([^]*)`\s*$/, '$1')
    .replace(/(\*\*|__)(?=\S)([^]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1');
}

/** Characters for their entities; unknown ones stay as they are written. */
export function plainEntities(text: string): string {
  return text
    .replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) => {
      const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
      return number <= 0x10_ff_ff ? String.fromCodePoint(number) : '';
    })
    .replace(/&(\w+);/g, (whole, name: string) => namedEntities[name] ?? whole);
}
