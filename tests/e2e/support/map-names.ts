import {readdirSync} from 'node:fs';

/** Names of the handbook's process maps: `avveckling` … */
export function mapNames(): string[] {
  return readdirSync('processes')
    .filter((file) => file.endsWith('.md') && file !== 'index.md')
    .map((file) => file.replace(/\.md$/, ''));
}
