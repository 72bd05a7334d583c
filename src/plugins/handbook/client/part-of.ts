/** Parts of the handbook that the top menu reaches through another part; the sidebars put the same together. */
const within: Readonly<Record<string, string>> = {
  '/modeller': '/system',
  '/ekonomi': '/system',
  '/mal': '/it-strategi',
  '/styrande-dokument': '/it-strategi',
};

/** Addresses of those parts. */
export const partsWithin: readonly string[] = Object.keys(within);

/** Address of the part of the top menu that a page belongs to: `/mal/e-tjanster` → `/it-strategi`. Within an edition. */
export function partOf(path: string): string {
  const part = `/${path.split('/')[1] ?? ''}`;
  return within[part] ?? part;
}
