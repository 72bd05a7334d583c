/** The parts of a date that a format can name, in Day.js's letters, with their values when it does not. */
const parts = [
  ['YYYY', 2000],
  ['MM', 1],
  ['DD', 1],
  ['HH', 0],
  ['mm', 0],
  ['ss', 0],
] as const;

const anyPart = /YYYY|MM|DD|HH|mm|ss/g;

/** Whether a text is a date that exists, in a format of Day.js; undefined for formats that this does not know. */
export function isDate(text: string, format: string): boolean | undefined {
  if (/[A-Za-z]/.test(format.replace(anyPart, '').replace('T', ''))) return undefined;
  const order = format.match(anyPart) ?? [];
  const pattern = format
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(anyPart, (part) => String.raw`(\d{${part.length}})`);
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (!found) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(([part, missing]) => {
    const place = order.findIndex((name) => name === part);
    return place < 0 ? missing : Number(found[place + 1]);
  });
  // A date that does not exist comes back as another: 31 February as 2 March.
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const back = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
  return back.join() === [month, day, hour, minute].join();
}
