import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createSiteHandler} from '../../src/tools/server/site-handler.ts';
import {listen} from '../../src/tools/server/listen.ts';
import {otherAddress, readBuiltAddress} from './built-address.ts';
import {createIntranet} from './server.ts';

/** `npm run demo:intranet`: the built handbook and, on another address, an intranet that embeds it in every way. */
async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 3000);
  if (!existsSync('build/embed/element.js')) {
    console.log('» Bygger handboken. Det tar någon minut.');
    const built = spawnSync('npm', ['run', '--silent', 'build'], {
      stdio: 'inherit',
      env: {HANDBOK_URL: `http://localhost:${port}`, ...process.env},
      shell: process.platform === 'win32',
    });
    if (built.status !== 0) throw new Error('Handboken gick inte att bygga: rätta det som står ovanför.');
  }
  const handbook = await listen(createServer(createSiteHandler('build')), {port, host: 'localhost'});
  // Another name of this machine, so that it is another site than the handbook's.
  const intranet = await listen(createIntranet(handbook), {port: port + 1});
  const builtFor = readBuiltAddress(readFileSync('build/embed/sok.html', 'utf8'));
  if (builtFor !== handbook) console.log(otherAddress(builtFor, handbook));
  console.log(`Handboken finns på ${handbook}`);
  console.log(`Öppna intranätet på ${intranet} och välj ett sätt att bädda in. Avsluta med Ctrl+C.`);
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const cure = 'välj en annan port med miljövariabeln PORT (PORT=4000 npm run demo:intranet).';
  console.error(reason.includes('EADDRINUSE') ? `Porten är upptagen: ${cure}` : reason);
  process.exit(1);
});
