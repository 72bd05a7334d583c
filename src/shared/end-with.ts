/** A text that ends with a sign: with its own, where it has one, else with this one. */
export function endWith(sign: string, text: string): string {
  const end = text.trimEnd();
  return /[\p{L}\p{N})”"»%]$/u.test(end) ? `${end}${sign}` : text;
}
