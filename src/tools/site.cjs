// @ts-check
'use strict';
/** `npm run site`: installs, builds and serves the handbook on this machine. */
const {ensureInstalled, fail, npm, requireFreePort, requireNode, say} = require('./setup.cjs');

requireNode();

const port = Number(process.env['PORT'] || 3000);
const cure = `stäng programmet som använder den, eller välj en annan med miljövariabeln PORT (PORT=${port + 1} npm run site).`;

requireFreePort(port, cure, () => {
  ensureInstalled();
  say('Bygger handboken.');
  if (!npm(['run', '--silent', 'build'])) {
    fail('Handboken gick inte att bygga: rätta det som står ovanför och kör kommandot igen.');
  }
  say('Startar webbservern. Avsluta med Ctrl+C.');
  if (!npm(['run', '--silent', 'serve'])) process.exit(1);
});
