/** Canonical address, without the origin, and what search engines are told. */
export function headOf(html: string): {canonical: string | undefined; noindex: boolean} {
  const canonical = /<link[^>]*rel="?canonical"?[^>]*href="?([^\s">]+)/.exec(html)?.[1];
  return {
    canonical: canonical && new URL(canonical).pathname,
    noindex: /<meta[^>]*name="?robots"?[^>]*noindex/.test(html),
  };
}
