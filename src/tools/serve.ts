import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {createSiteHandler} from './server/site-handler.ts';

/** `npm run serve`: serves the built handbook as in production. PORT and HOST can be set in the environment. */
function main(): void {
  const folder = path.resolve('build');
  const port = Number(process.env['PORT'] ?? 3000);
  // Only this machine, unless someone asks for more (HOST=0.0.0.0).
  const host = process.env['HOST'] ?? 'localhost';
  if (!existsSync(path.join(folder, 'index.html'))) {
    fail('Handboken är inte byggd: kör "npm run build" först.');
    return;
  }
  const server = createServer(createSiteHandler(folder));
  server.on('error', (error: NodeJS.ErrnoException) => fail(explain(error, port)));
  server.listen(port, host, () => console.log(`Handboken finns på http://localhost:${port}`));
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} är upptagen: stäng programmet som använder den, eller välj en annan med miljövariabeln PORT (PORT=${port + 1} npm run serve).`;
  }
  return `Webbservern kunde inte starta på port ${port} (${error.message}): välj en annan port med miljövariabeln PORT.`;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

main();
