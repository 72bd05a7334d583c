/** File name of the list's styles, put in by the bundler. */
declare const stylesFile: string;

/** Loads the styles of the list below a field, for pages that do not have them. Where they cannot be had, it is bare. */
export function loadListStyles(): void {
  const {href} = new URL(stylesFile, import.meta.url);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.addEventListener('error', () => link.remove());
  // First of all, so that what the page itself says, also for print, goes before the same said here.
  document.head.prepend(link);
}
