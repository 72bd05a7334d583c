// @ts-check
'use strict';
/**
 * What `npm run site` and `npm run verify` share before anything is installed. Plain CommonJS in old syntax and
 * without dependencies, so that also a Node that is too old can parse it and say so.
 */
const {spawnSync} = require('child_process');
const fs = require('fs');
const net = require('net');
const path = require('path');

const root = path.join(__dirname, '..', '..');

/**
 * Tells the person at the keyboard what happens now.
 * @param {string} text
 */
function say(text) {
  process.stdout.write(`\n» ${text}\n`);
}

/**
 * Ends the command with one sentence that names the cure.
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * Whether a version such as `v20.19.0` can run the handbook and its tests; the same as `engines` in package.json.
 * Vite, oxlint and knip set this limit; npm leaves parts of them out on other versions.
 * @param {string} version
 */
function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

function requireNode() {
  if (isNodeSupported(process.version)) return;
  fail(
    `Node ${process.version} är för gammal: installera Node 20.19, Node 22.12 eller en nyare version från https://nodejs.org och kör kommandot igen.`,
  );
}

/**
 * Runs npm with the same output as this command.
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
function npm(args) {
  const cli = process.env['npm_execpath'];
  /** @type {import('child_process').SpawnSyncOptions} */
  const options = {cwd: root, stdio: 'inherit'};
  if (cli && /npm-cli\.c?js$/.test(cli)) {
    return spawnSync(process.execPath, [cli].concat(args), options).status === 0;
  }
  options.shell = process.platform === 'win32';
  return spawnSync('npm', args, options).status === 0;
}

/**
 * Runs one of our TypeScript tools, which needs the packages to be installed.
 * @param {string} file
 * @returns {boolean} whether it succeeded
 */
function runTool(file) {
  const jiti = path.join('node_modules', 'jiti', 'bin', 'jiti.js');
  return spawnSync(process.execPath, [jiti, file], {cwd: root, stdio: 'inherit'}).status === 0;
}

/** @param {string} file */
function modifiedAt(file) {
  const absolute = path.join(root, file);
  return fs.existsSync(absolute) ? fs.statSync(absolute).mtimeMs : 0;
}

/** Installs the packages of the lock file when they are missing or older than it. */
function ensureInstalled() {
  // npm writes this file last, so a broken installation counts as missing.
  if (modifiedAt('node_modules/.package-lock.json') >= modifiedAt('package-lock.json')) return;
  say('Installerar paketen som handboken behöver (npm ci). Första gången tar det någon minut.');
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) return;
  fail(
    'Paketen gick inte att installera: kontrollera att datorn når internet eller er paketspegel (npm:s meddelande står ovanför) och kör kommandot igen.',
  );
}

/**
 * Whether someone listens on the port.
 * @param {string} host
 * @param {number} port
 * @param {(isTaken: boolean) => void} done
 */
function answers(host, port, done) {
  const socket = net.connect({host: host, port: port});
  const finish = (/** @type {boolean} */ isTaken) => {
    socket.destroy();
    done(isTaken);
  };
  socket.setTimeout(1000, () => finish(false));
  socket.once('connect', () => finish(true));
  socket.once('error', () => finish(false));
}

/**
 * Calls `done` when nothing answers on the port of this machine; otherwise fails with the cure.
 * @param {number} port
 * @param {string} cure
 * @param {() => void} done
 */
function requireFreePort(port, cure, done) {
  answers('127.0.0.1', port, (isTaken) => {
    if (isTaken) return fail(`Port ${port} är upptagen: ${cure}`);
    return answers('::1', port, (isTakenToo) => {
      if (isTakenToo) fail(`Port ${port} är upptagen: ${cure}`);
      else done();
    });
  });
}

module.exports = {ensureInstalled, fail, isNodeSupported, npm, requireFreePort, requireNode, runTool, say};
