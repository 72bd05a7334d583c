import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import path from 'node:path';
import {copyHandbook, type FaultyCopy} from './faulty-copy.ts';

/** What `npm start` starts, in a copy of the handbook. */
export interface Preview {
  readonly copy: FaultyCopy;
  /** Its address, without final slash. */
  readonly origin: string;
  /** What stands in the editor's terminal. */
  readonly output: () => string;
  readonly stop: () => void;
}

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/**
 * Starts the preview, and waits until its pages are compiled.
 *
 * @param prepare changes the copy before it is started
 */
export async function startPreview(prepare: (copy: FaultyCopy) => void): Promise<Preview> {
  const copy = copyHandbook();
  prepare(copy);
  const port = await freePort();
  const cli = path.join(copy.root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const server = spawn(process.execPath, [cli, 'start', '--no-open', '--port', String(port)], {
    cwd: copy.root,
    env: {...process.env, NODE_ENV: 'development'},
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const note = (text: Buffer): void => {
      output += text.toString();
      if (/compiled/.test(output)) resolve();
    };
    server.stdout.on('data', note);
    server.stderr.on('data', note);
    server.on('exit', () => reject(new Error(output)));
  });
  return {
    copy,
    origin: `http://localhost:${port}`,
    output: () => output,
    stop: () => {
      server.kill();
      copy.remove();
    },
  };
}
