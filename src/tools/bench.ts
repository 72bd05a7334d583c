import {formatRows} from './bench/format-rows.ts';
import type {Measure} from './bench/row.ts';

/**
 * `npm run bench`: every figure that we have promised, beside others measured in the same run. `-- kartor` measures one
 * topic alone. Timings vary from run to run; the ratios within one run are what counts.
 */
const topics: Readonly<Record<string, () => Promise<{measure: Measure}>>> = {
  sidor: async () => import('./bench/pages.ts'),
  bygge: async () => import('./bench/building.ts'),
  sok: async () => import('./bench/search.ts'),
  inbaddning: async () => import('./bench/embed.ts'),
  kartor: async () => import('./bench/kartor.ts'),
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in topics));
  if (unknown.length > 0) {
    throw new Error(`Okänt ämne: ${unknown.join(', ')}. Ämnen som finns: ${Object.keys(topics).join(', ')}.`);
  }
  const rows = [];
  for (const [name, load] of Object.entries(topics)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`» mäter ${name}`);
    const {measure} = await load();
    rows.push(...(await measure()));
  }
  console.log(formatRows(rows));
  process.exitCode = rows.every(({isReached}) => isReached) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
