import {readdirSync, readFileSync} from 'node:fs';

import {describe, expect, test} from 'vitest';

import {parseDiagram} from '../../../src/mermaid/parse-diagram.ts';
import type {Flowchart} from '../../../src/model/flowchart.ts';

async function flowchart(source: string): Promise<Flowchart> {
  const parsed = await parseDiagram(source);
  if (!parsed.ok || parsed.type !== 'flowchart') throw new Error(JSON.stringify(parsed));
  return parsed.flowchart;
}

async function labelOf(node: string): Promise<string | undefined> {
  return (await flowchart(`flowchart TD\n  ${node}`)).nodes[0]?.label;
}

const source = `---
title: Titel
---
%% en kommentar

flowchart TD
  accTitle: Utse "förvaltare
  accDescr {
    Ägaren [utser
    förvaltare.
  }
  subgraph agare [Systemägare]
    a([Start]) --> b[Utse]
    subgraph inre
      b-1{Klart?}
    end
  end
  %% mitt i
  subgraph kontor ["IT-kontoret"]
    råd["Ge
    råd"]
  end
  b --> b-1 -->|Nej| a; b-1 -- Ja --> c & råd
  råd -.-> |info| a
  agare --> c
  a --> b
  click b "https://exempel.se/b" "tips"
  click saknas "/x"`;

describe('a flowchart', () => {
  test('has its nodes in the order in which the source names them', async () => {
    const {nodes} = await flowchart(source);
    expect(nodes.map(({id}) => id)).toEqual(['a', 'b', 'b-1', 'råd', 'c']);
  });

  test('has the line of the first mention of each node', async () => {
    const {nodes} = await flowchart(source);
    expect(nodes.map(({line}) => line)).toEqual([13, 13, 15, 20, 23]);
  });

  test('has the line of each link, also of two on one line and of a second between the same nodes', async () => {
    const {edges} = await flowchart(source);
    expect(edges.map(({from, to, line}) => `${from}>${to}:${line}`)).toEqual([
      'a>b:13',
      'b>b-1:23',
      'b-1>a:23',
      'b-1>c:23',
      'b-1>råd:23',
      'råd>a:24',
      'agare>c:25',
      'a>b:26',
    ]);
  });

  test('has the texts of its links', async () => {
    const {edges} = await flowchart(source);
    expect(edges.map(({label}) => label)).toEqual(['', '', 'Nej', 'Ja', 'Ja', 'info', '', '']);
  });

  test('tells dotted links from others', async () => {
    const {edges} = await flowchart(source);
    expect(edges.filter(({dotted}) => dotted).map(({from}) => from)).toEqual(['råd']);
  });

  test('has its top-level subgraphs as lanes with their lines', async () => {
    const {lanes} = await flowchart(source);
    expect(lanes).toEqual([
      {id: 'agare', title: 'Systemägare', line: 12},
      {id: 'kontor', title: 'IT-kontoret', line: 19},
    ]);
  });

  test('gives a node of a nested subgraph to the top-level one', async () => {
    const {nodes} = await flowchart(source);
    expect(nodes.find(({id}) => id === 'b-1')?.lane).toBe('agare');
  });

  test('leaves a node outside all subgraphs without lane', async () => {
    const {nodes} = await flowchart(source);
    expect(nodes.find(({id}) => id === 'c')?.lane).toBeNull();
  });

  test('names the other lane of a node that two of them mention', async () => {
    const {nodes} = await flowchart('flowchart TD\nsubgraph x\n a --> b\nend\nsubgraph y\n b[Text]\nend');
    expect(nodes.find(({id}) => id === 'b')).toMatchObject({lane: 'x', otherLanes: ['y']});
  });

  test('keeps its clicks, also on a node that does not exist', async () => {
    const {clicks} = await flowchart(source);
    expect(clicks).toEqual([
      {node: 'b', href: 'https://exempel.se/b', line: 27},
      {node: 'saknas', href: '', line: 28},
    ]);
  });

  test('has the title and the description for assistive technology', async () => {
    const {accTitle, accDescr} = await flowchart(source);
    expect([accTitle, accDescr]).toEqual(['Utse "förvaltare', 'Ägaren [utser förvaltare.']);
  });

  test('is read the same with Windows line ends', async () => {
    expect(await flowchart(source.replaceAll('\n', '\r\n'))).toEqual(await flowchart(source));
  });

  test('does not take the text of a link for a node', async () => {
    const {nodes} = await flowchart('flowchart TD\n  a -- b --> c\n  c == b ==> a\n  b[Sist]');
    expect(nodes.find(({id}) => id === 'b')?.line).toBe(4);
  });

  test('finds the line of a node whose shape is written in braces', async () => {
    const {nodes} = await flowchart('flowchart TD\n  a --> c\n  b@{ shape: doc }\n  d@{ shape: doc } --> c');
    expect(nodes.map(({id, line}) => `${id}:${line}`)).toEqual(['a:2', 'c:2', 'b:3', 'd:4']);
  });

  test('follows a link over a line end', async () => {
    const {edges} = await flowchart('flowchart TD\n  a -->\n  b');
    expect(edges[0]?.line).toBe(2);
  });
});

describe('a label', () => {
  test.each([
    ['a["Utse <br/>förvaltare"]', 'Utse förvaltare'],
    ['a["Utse #40;nu#41;"]', 'Utse (nu)'],
    ['a["Roll &amp; ansvar"]', 'Roll & ansvar'],
    ['a["Roll #amp; ansvar"]', 'Roll & ansvar'],
    ['a["`Utse **en** _förvaltare_`"]', 'Utse en förvaltare'],
    ['a["filen_i_mappen"]', 'filen_i_mappen'],
    ['a["3 * 4 * 5"]', '3 * 4 * 5'],
    ['a[fa:fa-user Utse]', 'Utse'],
    ['a', 'a'],
  ])('of %s is plain text', async (node, expected) => {
    expect(await labelOf(node)).toBe(expected);
  });
});

describe('a shape', () => {
  test.each([
    ['a([Text])', 'stadium'],
    ['a{Text}', 'diamond'],
    ['a[Text]', 'rectangle'],
    ['a', 'rectangle'],
    ['a[(Text)]', 'other'],
    ['a@{ shape: decision, label: "Text" }', 'diamond'],
    ['a@{ shape: terminal }', 'stadium'],
    ['a@{ shape: doc }', 'other'],
  ])('of %s is %s', async (node, expected) => {
    const {nodes} = await flowchart(`flowchart TD\n  ${node}`);
    expect(nodes[0]?.shape).toBe(expected);
  });
});

test('a diagram of another kind is named by its kind', async () => {
  expect(await parseDiagram('sequenceDiagram\n A->>B: hej')).toEqual({
    ok: true,
    type: 'other',
    name: 'sequence',
  });
});

test('diagrams parsed at the same time keep their own descriptions', async () => {
  const titles = ['Ett', 'Två', 'Tre'];
  const parsed = await Promise.all(titles.map((title) => flowchart(`flowchart TD\n accTitle: ${title}\n a`)));
  expect(parsed.map(({accTitle}) => accTitle)).toEqual(titles);
});

const folder = new URL('../../../processes/', import.meta.url);
const maps = readdirSync(folder).flatMap((file) => {
  const map = /```mermaid\n([^]*?)```/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
  return map === undefined ? [] : [{file, map}];
});

test.each(maps)('every node and link of $file stands on its line', async ({map}) => {
  const lines = map.split('\n');
  const {nodes, edges} = await flowchart(map);
  expect(nodes.filter(({id, line}) => !lines[line - 1]?.includes(id))).toEqual([]);
  expect(
    edges.filter(({from, to, line}) => ![from, to].every((id) => lines[line - 1]?.includes(id))),
  ).toEqual([]);
});
