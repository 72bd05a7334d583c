/** The package ships no types; only what is used here is described. */
declare module 'hyphen/sv/index.js' {
  interface HyphenOptions {
    readonly exceptions?: readonly string[];
    readonly hyphenChar?: string;
    readonly minWordLength?: number;
  }
  const swedish: {readonly hyphenateSync: (text: string, options?: HyphenOptions) => string};
  export default swedish;
}
