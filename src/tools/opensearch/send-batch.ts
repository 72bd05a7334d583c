import type {BulkDocument} from '../../search/opensearch/bulk-batches.ts';
import {attempt, type Patience, pauseAfter} from './attempts.ts';
import type {BulkResult, Cluster} from './cluster.ts';
import {PushError} from './push-error.ts';

interface Target {
  readonly index: string;
  readonly cluster: Cluster;
  readonly patience: Patience;
}

/** Statuses of a document that may be sent again: the node had too much to do. */
const passing = new Set([429, 503]);

/**
 * Sends a batch until all its documents are in; those for which the cluster had no room are sent again. Rejects with
 * PushError for a document that it refuses, or that its answer says nothing of.
 */
export async function sendBatch(
  batch: readonly BulkDocument[],
  {index, cluster, patience}: Target,
): Promise<void> {
  let left = batch;
  for (let number = 1; left.length > 0; number += 1) {
    const sent = left;
    const results = new Map(
      (await attempt(() => cluster.bulk(index, sent), patience)).map((result) => [result.id, result]),
    );
    const refused = sent.find(({id}) => isRefused(results.get(id)));
    if (refused) throw new PushError(refusal(refused.id, results.get(refused.id)));
    left = sent.filter(({id}) => passing.has(results.get(id)?.status ?? 0));
    if (left.length === 0) return;
    if (number >= patience.attempts) {
      throw new PushError(
        `Klustret hade inte plats för ${left.length} avsnitt, fast de skickades ${number} gånger.`,
      );
    }
    await patience.wait(pauseAfter(number));
  }
}

function isRefused(result: BulkResult | undefined): boolean {
  if (!result) return true;
  return (result.status < 200 || result.status >= 300) && !passing.has(result.status);
}

function refusal(id: string, result: BulkResult | undefined): string {
  if (!result) return `Klustret svarade inte på avsnittet ${id}.`;
  return `Klustret tog inte emot avsnittet ${id} (${result.status}): ${result.reason || 'utan att säga varför'}.`;
}
