const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it may stand in XML, in an element as well as between double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

/** A number as short as it can be written, at most one decimal. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
