import {type BulkDocument, bulkBatches} from '../../search/opensearch/bulk-batches.ts';
import type {IndexBody} from '../../search/opensearch/index-settings.ts';
import {attempt, type Patience} from './attempts.ts';
import type {Cluster} from './cluster.ts';
import {PushError} from './push-error.ts';
import {sendBatch} from './send-batch.ts';

export interface Push {
  readonly body: IndexBody;
  readonly documents: readonly BulkDocument[];
  /** What the intranet's search asks. */
  readonly alias: string;
  /** Name of the new index; of this run alone. */
  readonly index: string;
  /** Bytes of a request at most. */
  readonly batchBytes: number;
}

export interface Pushed {
  readonly documents: number;
  readonly batches: number;
  /** Indices that the alias led to before, which were removed. */
  readonly replaced: readonly string[];
  /** Indices that could not be removed, and only take room. */
  readonly left: readonly string[];
}

/**
 * Fills a new index and lets the alias lead to it when every document is in. Whatever fails before that, the alias is
 * not touched, and the new index is removed. Rejects with PushError or with an error of the client.
 */
export async function pushIndex(push: Push, cluster: Cluster, patience: Patience): Promise<Pushed> {
  const {alias, index, documents} = push;
  if (documents.length === 0) throw new PushError('Det finns inga avsnitt att skicka.');
  const batches = bulkBatches(documents, push.batchBytes);
  try {
    await attempt(() => cluster.create(index, push.body), patience);
    for (const batch of batches) await sendBatch(batch, {index, cluster, patience});
    const count = await attempt(() => cluster.count(index), patience);
    if (count !== documents.length) {
      throw new PushError(`Klustret har ${count} av ${documents.length} avsnitt.`);
    }
  } catch (error) {
    await dropQuietly(index, cluster, patience);
    throw error;
  }
  const replaced = await moveAlias({alias, index}, cluster, patience);
  const dropped = await Promise.all(replaced.map((old) => dropQuietly(old, cluster, patience)));
  return {
    documents: documents.length,
    batches: batches.length,
    replaced: replaced.filter((_, place) => dropped[place]),
    left: replaced.filter((_, place) => !dropped[place]),
  };
}

/**
 * Lets the alias lead to the new index; gives what it led to before. An answer may be lost after the cluster has done
 * it, so each attempt looks first where the alias leads.
 */
async function moveAlias(
  {alias, index}: Pick<Push, 'alias' | 'index'>,
  cluster: Cluster,
  patience: Patience,
): Promise<readonly string[]> {
  let before: readonly string[] = [];
  try {
    await attempt(async () => {
      const current = await cluster.indicesOf(alias);
      if (current.includes(index)) return;
      before = current;
      await cluster.moveAlias(alias, current, index);
    }, patience);
    return before;
  } catch (error) {
    return afterLostAnswer({error, alias, index, before}, cluster, patience);
  }
}

interface Lost extends Pick<Push, 'alias' | 'index'> {
  readonly error: unknown;
  readonly before: readonly string[];
}

/** Only when it is certain that the alias does not lead to the new index may that one be removed. */
async function afterLostAnswer(
  {error, alias, index, before}: Lost,
  cluster: Cluster,
  patience: Patience,
): Promise<readonly string[]> {
  let current: readonly string[];
  try {
    current = await attempt(() => cluster.indicesOf(alias), patience);
  } catch {
    throw new PushError(
      `Det gick inte att se om "${alias}" pekar på det nya indexet ${index}. Inget är borttaget: se efter i klustret.`,
      {cause: error},
    );
  }
  if (current.includes(index)) return before;
  await dropQuietly(index, cluster, patience);
  throw error;
}

/** Removes an index if it can; says whether it could. */
async function dropQuietly(index: string, cluster: Cluster, patience: Patience): Promise<boolean> {
  try {
    await attempt(() => cluster.drop(index), patience);
    return true;
  } catch {
    return false;
  }
}
