import {readManifest, type SearchManifest} from '../core/manifest.ts';
import {type EngineLink, linkEngine} from './engine-link.ts';
import type {SearchReply} from './messages.ts';

/** A manifest and an engine that belong together. */
export interface Session {
  readonly manifest: SearchManifest;
  readonly link: EngineLink;
}

/** One session at a time, opened when it is needed. */
export interface SessionHolder {
  /** Rejects when the manifest cannot be had. */
  readonly open: () => Promise<Session>;
  /** Ends the session; the next `open` asks for the manifest again. */
  readonly forget: () => void;
}

/** So long (ms) the manifest is waited for. */
const patience = 15_000;

export function createSessionHolder(
  manifestUrl: string,
  onReply: (reply: SearchReply) => void,
): SessionHolder {
  let session: Promise<Session> | undefined;
  return {
    open: () => (session ??= openSession(manifestUrl, onReply)),
    forget: () => {
      void session?.then(({link}) => link.close()).catch(() => undefined);
      session = undefined;
    },
  };
}

async function openSession(manifestUrl: string, onReply: (reply: SearchReply) => void): Promise<Session> {
  const response = await fetch(manifestUrl, {cache: 'no-cache', signal: AbortSignal.timeout(patience)});
  const manifest = response.ok ? readManifest(await response.json()) : undefined;
  if (!manifest) throw new Error('The search has no manifest');
  return {manifest, link: linkEngine(new URL(manifest.engine, manifestUrl).href, onReply)};
}
