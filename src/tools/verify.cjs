// @ts-check
'use strict';
/** `npm run verify`: installs what the tests need, also a browser, and runs them all. */
const {ensureInstalled, requireFreePort, requireNode, runTool} = require('./setup.cjs');

requireNode();

const port = Number(process.env['HANDBOK_TEST_PORT'] || 3100);
const cure = `stäng programmet som använder den, eller välj en annan med miljövariabeln HANDBOK_TEST_PORT (HANDBOK_TEST_PORT=${port + 1} npm run verify).`;

requireFreePort(port, cure, () => {
  ensureInstalled();
  if (!runTool('src/tools/verify.ts')) process.exit(1);
});
