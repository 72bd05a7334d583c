import type {CDPSession} from '@playwright/test';

/** What a page has cost its reader, as it came over the wire, headers included. */
export interface Wire {
  readonly bytes: number;
  readonly requests: number;
}

/** Counts what a page loads from now on. Gives a function that tells what it has been so far. */
export async function watchWire(devtools: CDPSession): Promise<() => Wire> {
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({encodedDataLength}) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await devtools.send('Network.enable');
  return () => ({bytes, requests});
}
