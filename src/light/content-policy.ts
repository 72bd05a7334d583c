/** What stands in the page itself, by the SHA-256 of its text in base64. */
export interface InlineHashes {
  readonly style: string;
  readonly script: string;
}

/**
 * The content security policy that a page carries: everything from the site itself, and of what stands in the page only
 * its own style and its own script. Who may frame the page is for the server to say, in a header.
 */
export function contentPolicy({style, script}: InlineHashes): string {
  const rules = {
    'default-src': "'none'",
    'script-src': `'self' 'sha256-${script}'`,
    'style-src': `'self' 'sha256-${style}'`,
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join(';');
}
