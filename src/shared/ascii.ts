/** A text without the marks of its letters: `Å` → `A`, `é` → `e`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The words of a text as in an address or the name of a file: "Läs om din roll." → "las-om-din-roll". */
export function asciiWords(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
