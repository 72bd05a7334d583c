import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {text} from 'node:stream/consumers';
import * as z from 'zod';
import {listen} from '../../src/tools/server/listen.ts';

/** What a cluster does instead of answering; `lost` does what it was asked and then breaks the connection. */
export type Fault = 'lost' | 'reset' | 'hang' | {readonly status: number; readonly body?: unknown};

/** Looks at each request, `POST /x/_bulk`, and may say what goes wrong. */
export type Faults = (request: string) => Fault | undefined;

/** How a document fares; undefined for well. */
export type Refusal = (id: string) => {readonly status: number; readonly reason: string} | undefined;

/** A cluster with as much of OpenSearch's behaviour as the export meets, on a port of this machine. */
export interface FakeCluster {
  readonly url: string;
  /** Documents by index. */
  readonly indices: Map<string, Map<string, unknown>>;
  readonly aliases: Map<string, Set<string>>;
  readonly requests: string[];
  faults: Faults;
  refuse: Refusal;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly method: string;
  readonly path: readonly string[];
  readonly body: string;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export async function startCluster(): Promise<FakeCluster> {
  const server = createServer((request, response) => void answer(request, response, cluster));
  const cluster: FakeCluster = {
    url: await listen(server),
    indices: new Map(),
    aliases: new Map(),
    requests: [],
    faults: () => undefined,
    refuse: () => undefined,
    close: () => stop(server),
  };
  return cluster;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  cluster: FakeCluster,
): Promise<void> {
  const path = new URL(request.url ?? '/', cluster.url).pathname;
  const asked = {
    method: request.method ?? '',
    path: path.slice(1).split('/').map(decodeURIComponent),
    body: await text(request),
  };
  const name = `${asked.method} ${path}`;
  cluster.requests.push(name);
  const wrong = cluster.faults(name);
  if (wrong === 'hang') return;
  if (wrong === 'reset') {
    request.socket.destroy();
    return;
  }
  const {status, body} = typeof wrong === 'object' ? {body: {}, ...wrong} : carryOut(asked, cluster);
  if (wrong === 'lost') {
    request.socket.destroy();
    return;
  }
  response.writeHead(status, {'Content-Type': 'application/json'});
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function carryOut({method, path: [first = '', second = ''], body}: Asked, cluster: FakeCluster): Reply {
  if (first === '_aliases') return changeAliases(body, cluster);
  if (first === '_alias') return readAlias(second, cluster);
  if (method === 'PUT' && second === '') return createIndex(first, cluster);
  const index = cluster.indices.get(first);
  if (method === 'DELETE') {
    cluster.indices.delete(first);
    return {status: 200, body: {acknowledged: true}};
  }
  if (!index) return fault(404, 'index_not_found_exception');
  if (second === '_bulk') return takeDocuments(body, index, cluster.refuse);
  return {status: 200, body: second === '_count' ? {count: index.size} : {}};
}

function fault(status: number, type: string): Reply {
  return {status, body: {error: {type, reason: type}, status}};
}

function createIndex(name: string, {indices}: FakeCluster): Reply {
  if (indices.has(name)) return fault(400, 'resource_already_exists_exception');
  indices.set(name, new Map());
  return {status: 200, body: {acknowledged: true, index: name}};
}

function readAlias(alias: string, {aliases}: FakeCluster): Reply {
  const names = [...(aliases.get(alias) ?? [])];
  if (names.length === 0) return {status: 404, body: {error: `alias [${alias}] missing`, status: 404}};
  return {status: 200, body: Object.fromEntries(names.map((name) => [name, {aliases: {[alias]: {}}}]))};
}

const named = z.object({index: z.string(), alias: z.string()});
const aliasActions = z.object({
  actions: z.array(z.object({add: named.optional(), remove: named.optional()})),
});
const bulkAction = z.object({index: z.object({_id: z.string()}).transform((index) => index['_id'])});

/** All actions or none, as OpenSearch does. */
function changeAliases(body: string, {aliases, indices}: FakeCluster): Reply {
  const {actions} = aliasActions.parse(JSON.parse(body));
  const next = new Map([...aliases].map(([alias, names]) => [alias, new Set(names)]));
  for (const {add, remove} of actions) {
    if (remove && next.get(remove.alias)?.delete(remove.index) !== true)
      return fault(404, 'aliases_not_found_exception');
    if (add && !indices.has(add.index)) return fault(404, 'index_not_found_exception');
    if (add) next.set(add.alias, (next.get(add.alias) ?? new Set()).add(add.index));
  }
  next.forEach((names, alias) => aliases.set(alias, names));
  return {status: 200, body: {acknowledged: true}};
}

function takeDocuments(body: string, index: Map<string, unknown>, refuse: Refusal): Reply {
  const lines = body.split('\n').filter((line) => line !== '');
  const items = lines.flatMap((line, place) => {
    if (place % 2 === 1) return [];
    const {index: id} = bulkAction.parse(JSON.parse(line));
    const refusal = refuse(id);
    if (!refusal) index.set(id, JSON.parse(lines[place + 1] ?? 'null'));
    const error = refusal && {type: 'fault', reason: refusal.reason};
    return [{index: {_id: id, status: refusal?.status ?? 201, ...(error && {error})}}];
  });
  return {status: 200, body: {took: 1, errors: items.some(({index: {status}}) => status >= 300), items}};
}
