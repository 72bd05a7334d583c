/** Under which name a reader's choice of light or dark is kept in the browser. */
export const themeKey = 'handbok-farglage';
