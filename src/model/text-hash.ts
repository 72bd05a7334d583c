/**
 * A short hash of a text, for noticing that it has changed: 32 bits as seven characters of base 36.
 * Line breaks and the form of letters do not count, since readers do not see them.
 * FNV-1a over UTF-16 code units (Fowler, Noll and Vo; RFC 9923), because this code knows no package for hashes.
 */
export function textHash(text: string): string {
  const clean = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  let hash = 0x811c9dc5;
  for (let index = 0; index < clean.length; index += 1) {
    hash = Math.imul(hash ^ clean.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
