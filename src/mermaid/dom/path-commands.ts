/** A command of path data with as many numbers as it takes. A small letter counts from where the pen is. */
export interface PathCommand {
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** How many numbers each command takes. SVG 2, section 9.3. */
const counts: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0};

/** Splits path data into single commands. One that lacks numbers ends the path. */
export function readCommands(data: string): PathCommand[] {
  return [...data.matchAll(/([a-df-z])([^a-df-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const count = counts[letter.toUpperCase()] ?? 0;
    return count === 0 ? [{letter, numbers: []}] : repeated(letter, readNumbers(letter, rest), count);
  });
}

function repeated(letter: string, numbers: readonly number[], count: number): PathCommand[] {
  return Array.from({length: Math.floor(numbers.length / count)}, (_, index) => ({
    letter: index === 0 ? letter : afterMove(letter),
    numbers: numbers.slice(index * count, (index + 1) * count),
  }));
}

/** Further pairs after a move are lines. */
function afterMove(letter: string): string {
  return letter.replace('M', 'L').replace('m', 'l');
}

function readNumbers(letter: string, text: string): number[] {
  const spread = letter.toUpperCase() === 'A' ? spreadFlags(text) : text;
  return (spread.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

/** The flags of an arc may stand without space: "a1 1 0 01.5.5". */
function spreadFlags(text: string): string {
  return text.replace(/((?:[-+\d.e]+[\s,]+){3})([01])[\s,]*([01])/gi, '$1$2 $3 ');
}
