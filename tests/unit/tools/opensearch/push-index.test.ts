import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isPassing, openCluster} from '../../../../src/tools/opensearch/cluster.ts';
import {pushIndex} from '../../../../src/tools/opensearch/push-index.ts';
import {type FakeCluster, type Fault, startCluster} from '../../../helpers/fake-cluster.ts';

const alias = 'it-handboken';
const old = 'it-handboken-gammalt';
const documents = Array.from({length: 50}, (_, number) => ({
  id: `/sida/${number}#å`,
  text: 'ord '.repeat(50),
}));
const body = {settings: {}, mappings: {}};

let fake: FakeCluster;
let pauses: number[] = [];
beforeEach(async () => {
  pauses = [];
  fake = await startCluster();
  fake.indices.set(old, new Map([['/', {}]]));
  fake.aliases.set(alias, new Set([old]));
});
afterEach(() => fake.close());

const wait = (milliseconds: number) => {
  pauses.push(milliseconds);
  return Promise.resolve();
};

/** Pushes through the official client, with pauses that are noted instead of waited for. */
async function push(index = 'it-handboken-nytt') {
  const cluster = openCluster({url: fake.url, timeout: 400});
  try {
    return await pushIndex({body, documents, alias, index, batchBytes: 3_000}, cluster, {
      attempts: 4,
      wait,
      isPassing,
    });
  } finally {
    await cluster.close();
  }
}

/** The given fault for the first `times` requests of this name. */
function failing(name: RegExp, fault: Fault, times = Infinity): void {
  let count = 0;
  fake.faults = (request) => {
    if (!name.test(request) || count >= times) return undefined;
    count += 1;
    return fault;
  };
}

const served = () => [...(fake.aliases.get(alias) ?? [])];

/** The old index serves, whole, and nothing of the failed run is left. */
function expectUntouched(): void {
  expect(served()).toEqual([old]);
  expect([...fake.indices.keys()]).toEqual([old]);
}

describe('a run that succeeds', () => {
  test('sends every document in batches, then lets the alias lead to the new index and removes the old one', async () => {
    const result = await push();
    expect(result).toMatchObject({documents: 50, replaced: [old], left: []});
    expect(result.batches).toBeGreaterThan(3);
    expect(served()).toEqual(['it-handboken-nytt']);
    expect([...(fake.indices.get('it-handboken-nytt')?.keys() ?? [])]).toEqual(documents.map(({id}) => id));
    expect(fake.indices.has(old)).toBe(false);
  });

  test('does not touch the alias before the documents are counted', async () => {
    await push();
    const order = fake.requests.filter((request) => /_count|_aliases|_bulk/.test(request));
    expect(order.indexOf('POST /_aliases')).toBe(order.length - 1);
    expect(order.at(-2)).toMatch(/_count$/);
  });

  test('works on a cluster that has no such alias yet', async () => {
    fake.aliases.clear();
    await push();
    expect(served()).toEqual(['it-handboken-nytt']);
  });

  test('says which old index it could not remove', async () => {
    failing(new RegExp(`DELETE /${old}`), {status: 403});
    expect((await push()).left).toEqual([old]);
    expect(served()).toEqual(['it-handboken-nytt']);
  });

  test('two runs at once leave one index that serves everything', async () => {
    await Promise.all([push('it-handboken-a'), push('it-handboken-b')]);
    expect(served()).toHaveLength(1);
    expect(fake.indices.get(served()[0] ?? '')?.size).toBe(50);
  });
});

describe('a fault that passes is waited for', () => {
  test.each<[string, RegExp, Fault]>([
    ['a cluster with too much to do', /_bulk/, {status: 429}],
    ['a gateway without a cluster behind it', /_bulk/, {status: 503}],
    ['a gateway that answers in HTML', /_bulk/, {status: 502, body: '<html>'}],
    ['a connection that breaks', /_bulk/, 'reset'],
    ['a lost answer to documents that are in', /_bulk/, 'lost'],
    ['a lost answer to the creation of the index', /PUT/, 'lost'],
    ['a lost answer to the change of the alias', /_aliases/, 'lost'],
    ['a request that is never answered', /_count/, 'hang'],
  ])('%s', async (_, name, fault) => {
    failing(name, fault, 2);
    await push();
    expect(served()).toEqual(['it-handboken-nytt']);
    expect(fake.indices.get('it-handboken-nytt')?.size).toBe(50);
  });

  test('and the pauses double', async () => {
    failing(/_bulk/, {status: 429}, 3);
    await push();
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  test('documents for which there was no room are sent again, and only they', async () => {
    const sent: string[] = [];
    fake.refuse = (id) => {
      const isFirst = !sent.includes(id);
      sent.push(id);
      return isFirst && id === '/sida/7#å' ? {status: 429, reason: 'rejected_execution'} : undefined;
    };
    await push();
    expect(sent.filter((id) => id === '/sida/7#å')).toHaveLength(2);
    expect(sent).toHaveLength(51);
  });
});

describe('a run that fails leaves the old index serving', () => {
  test.each<[string, RegExp, Fault]>([
    ['without access', /PUT/, {status: 401}],
    [
      'with settings that the cluster refuses',
      /PUT/,
      {status: 400, body: {error: {type: 'mapper_parsing_exception'}}},
    ],
    ['when a batch is too large for the cluster', /_bulk/, {status: 413}],
    ['when the cluster stays busy', /_bulk/, {status: 429}],
    ['when the disk is full', /_bulk/, {status: 403}],
    ['when the connection stays broken', /_bulk/, 'reset'],
    ['when an answer is no JSON', /_bulk/, {status: 200, body: '{"items": ['}],
    ['when an answer says nothing of the documents', /_bulk/, {status: 200, body: {items: []}}],
    ['when not all documents are counted', /_count/, {status: 200, body: {count: 49}}],
    ['when the alias may not be changed', /_aliases/, {status: 403}],
  ])('%s', async (_, name, fault) => {
    failing(name, fault);
    await expect(push()).rejects.toThrow();
    expectUntouched();
  });

  test('when a document is refused, and says which and why', async () => {
    fake.refuse = (id) => (id === '/sida/3#å' ? {status: 400, reason: 'strict_dynamic_mapping'} : undefined);
    await expect(push()).rejects.toThrow('/sida/3#å (400): strict_dynamic_mapping');
    expectUntouched();
  });

  test('when there is never room for a document', async () => {
    fake.refuse = (id) => (id === '/sida/3#å' ? {status: 429, reason: ''} : undefined);
    await expect(push()).rejects.toThrow('inte plats för 1 avsnitt');
    expectUntouched();
  });

  test('and when it cannot tidy up either, nothing but the half index is left behind', async () => {
    fake.faults = (request) => (/_count|DELETE/.test(request) ? {status: 500} : undefined);
    await expect(push()).rejects.toThrow();
    expect(served()).toEqual([old]);
  });

  test('when it is not known what the alias leads to, nothing is removed', async () => {
    let isMoved = false;
    fake.faults = (request) => {
      if (request === 'POST /_aliases') {
        isMoved = true;
        return 'lost';
      }
      return isMoved && request.startsWith('GET /_alias') ? {status: 500} : undefined;
    };
    await expect(push()).rejects.toThrow('se efter i klustret');
    expect(fake.indices.get(served()[0] ?? '')?.size).toBe(50);
  });
});

test('nothing to send is a fault, not an empty index', async () => {
  const cluster = openCluster({url: fake.url});
  const patience = {attempts: 1, wait: () => Promise.resolve(), isPassing};
  const nothing = {body, documents: [], alias, index: 'x', batchBytes: 1};
  await expect(pushIndex(nothing, cluster, patience)).rejects.toThrow('inga avsnitt');
  await cluster.close();
  expectUntouched();
});
