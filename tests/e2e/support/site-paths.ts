import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const built = path.resolve('build');

/** The paths of all pages that the built sitemap lists, and of those that are left out of it on purpose. */
export function sitePaths(): string[] {
  const sitemap = path.join(built, 'sitemap.xml');
  if (!existsSync(sitemap)) throw new Error('Handboken är inte byggd: kör "npm run build" först.');
  const listed = [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  return [...listed, '/sok'];
}
