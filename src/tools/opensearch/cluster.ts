import {Client, errors} from '@opensearch-project/opensearch';
import type {IndexBody} from '../../search/opensearch/index-settings.ts';
import type {BulkDocument} from '../../search/opensearch/bulk-batches.ts';

/** What became of one document of a batch. */
export interface BulkResult {
  readonly id: string;
  /** HTTP status of this document alone: 200 or 201 is in, 429 may be sent again. */
  readonly status: number;
  readonly reason: string;
}

/** The few things that the export asks of a cluster. Each rejects with an error of the client. */
export interface Cluster {
  /** A second attempt finds the index of the first one, whose answer was lost; that is no fault. */
  readonly create: (index: string, body: IndexBody) => Promise<void>;
  readonly bulk: (index: string, documents: readonly BulkDocument[]) => Promise<readonly BulkResult[]>;
  /** Makes all documents count, and counts them. */
  readonly count: (index: string) => Promise<number>;
  /** Indices that an alias leads to; none for an alias that does not exist. */
  readonly indicesOf: (alias: string) => Promise<readonly string[]>;
  /** Lets the alias lead to `to` instead of `from`, in one step. */
  readonly moveAlias: (alias: string, from: readonly string[], to: string) => Promise<void>;
  readonly drop: (index: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ClusterOptions {
  /** Address with user and password, if it needs them: `https://user:password@search.example.se:9200`. */
  readonly url: string;
  /** How long (ms) an answer is waited for. */
  readonly timeout?: number;
}

/** A cluster, through OpenSearch's own client. The client's own attempts are off: they come at once, without a pause. */
export function openCluster({url, timeout = 60_000}: ClusterOptions): Cluster {
  const client = new Client({node: url, requestTimeout: timeout, maxRetries: 0});
  return {
    create: async (index, body) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client's type lists each analysis filter
      const request = {index, body} as unknown as Parameters<typeof client.indices.create>[0];
      await client.indices.create(request).catch((error: unknown) => {
        if (typeOf(error) !== 'resource_already_exists_exception') throw error;
      });
    },
    bulk: async (index, documents) => {
      const body = documents.flatMap((document) => [{index: {_id: document.id}}, document]);
      const answer = await client.bulk({index, body});
      return answer.body.items.map((item) => {
        const {_id, status, error} = item['index'] ?? {status: 0};
        return {id: _id ?? '', status, reason: error?.reason ?? ''};
      });
    },
    count: async (index) => {
      await client.indices.refresh({index});
      return (await client.count({index})).body.count;
    },
    indicesOf: async (alias) => {
      try {
        return Object.keys((await client.indices.getAlias({name: alias})).body);
      } catch (error) {
        if (statusOf(error) === 404) return [];
        throw error;
      }
    },
    moveAlias: async (alias, from, to) => {
      const actions = [...from.map((index) => ({remove: {index, alias}})), {add: {index: to, alias}}];
      await client.indices.updateAliases({body: {actions}}).catch((error: unknown) => {
        throw statusOf(error) === 404
          ? new AliasMovedError('The alias no longer leads there', {cause: error})
          : error;
      });
    },
    drop: async (index) => {
      await client.indices.delete({index, ignore_unavailable: true});
    },
    close: () => client.close(),
  };
}

/** Another run has changed the alias meanwhile. */
class AliasMovedError extends Error {
  override readonly name = 'AliasMovedError';
}

/** Whether another attempt may help: too many requests, a gateway in between, a lost connection, half an answer. */
export function isPassing(error: unknown): boolean {
  if (error instanceof errors.ResponseError) return [429, 502, 503, 504].includes(error.statusCode ?? 0);
  return (
    error instanceof AliasMovedError ||
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.DeserializationError ||
    error instanceof errors.NoLivingConnectionsError
  );
}

function statusOf(error: unknown): number | undefined {
  return error instanceof errors.ResponseError ? error.statusCode : undefined;
}

/** The cluster's own name of a fault. */
function typeOf(error: unknown): string {
  if (!(error instanceof errors.ResponseError)) return '';
  const body: unknown = error.body;
  const cause = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof cause === 'object' && cause !== null && 'type' in cause ? String(cause.type) : '';
}
