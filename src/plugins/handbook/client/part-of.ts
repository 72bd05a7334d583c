/** Parts of the handbook that the top menu reaches through another part; the sidebars put the same together. */
const within: Readonly<Record<string, string>> = {
  '/mal': '/it-strategi',
  '/styrande-dokument': '/it-strategi',
  '/modeller': '/system',
  '/ekonomi': '/system',
};

/** Address of the part of the top menu that a page belongs to: `/mal/e-tjanster` → `/it-strategi`. Within an edition. */
export function partOf(path: string): string {
  const part = `/${path.split('/')[1] ?? ''}`;
  return within[part] ?? part;
}
