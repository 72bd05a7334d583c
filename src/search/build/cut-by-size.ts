/** Items as JSON arrays of about `size` signs; `from` is the number of the first item. An item is never split. */
export function cutBySize<T>(
  items: readonly T[],
  size: number,
  toJson: (item: T) => unknown,
): {from: number; text: string}[] {
  const blocks: {from: number; parts: string[]; length: number}[] = [];
  items.forEach((item, number) => {
    const part = JSON.stringify(toJson(item));
    const last = blocks.at(-1);
    if (last && last.length + part.length <= size) {
      last.parts.push(part);
      last.length += part.length;
    } else blocks.push({from: number, parts: [part], length: part.length});
  });
  return blocks.map(({from, parts}) => ({from, text: `[${parts.join(',')}]`}));
}
