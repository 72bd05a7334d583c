import {describe, expect, test} from 'vitest';

import {parseDiagram} from '../../../src/mermaid/parse-diagram.ts';

async function fault(source: string): Promise<string> {
  const parsed = await parseDiagram(source);
  return parsed.ok ? 'inget fel' : `${parsed.line}: ${parsed.message}`;
}

describe('a fault', () => {
  test.each([
    [
      'flowchart TD\n a([Start --> b\n b --> c',
      '2: Skrivfel i diagrammet: raden ”a([Start --> b” saknar avslutande ])',
    ],
    [
      'flowchart TD\n a[Hej\n på dig] --> b\n c([Start]\n d --> e[x]',
      '4: Skrivfel i diagrammet: raden ”c([Start]” saknar avslutande ])',
    ],
    [
      'flowchart TD\n a{Vad?} -->|nej b',
      '2: Skrivfel i diagrammet: raden ”a{Vad?} -->|nej b” saknar avslutande |',
    ],
    [
      'flowchart TD\n a["hej] --> b\n b --> c["x"]',
      '2: Skrivfel i diagrammet: raden ”a["hej] --> b” saknar ett citattecken (")',
    ],
    [
      'flowchart TD\n c[hej (du)]',
      '2: Skrivfel i diagrammet: texten ”hej (du)” innehåller parenteser och måste stå inom citattecken: "hej (du)"',
    ],
    ['flowchart TD\n a -> b', '2: Skrivfel i diagrammet: pilen i raden ”a -> b” ska skrivas -->'],
    [
      'flowchart TD\n a --> b &\n c',
      '2: Skrivfel i diagrammet: raden ”a --> b &” har ett & utan en ruta på båda sidor; skriv rutorna på samma rad',
    ],
    [
      'flowchart TD\n a --> b c',
      '2: Skrivfel i diagrammet: raden ”a --> b c” har mellanslag i ett namn (”b c”); skriv namnet i ett ord och texten inom hakparenteser',
    ],
    [
      'flowchart XX\n a',
      '1: Skrivfel i diagrammet: riktningen ”XX” finns inte; skriv TD, TB, BT, LR eller RL',
    ],
    [
      'flowchart TD\n subgraph x [X]\n a',
      '2: Skrivfel i diagrammet: raden ”subgraph x [X]” saknar en rad ”end” som avslutar den',
    ],
    ['flowchart TD\n a\n end', '3: Skrivfel i diagrammet: raden ”end” avslutar ingen subgraph'],
    ['flowchart TD\n a --> b\n a @@ b', '3: Skrivfel i diagrammet: raden ”a @@ b” går inte att tolka'],
    ['flowchart TD\n a Hej]) --> b', '2: Skrivfel i diagrammet: raden ”a Hej]) --> b” saknar inledande (['],
    [
      'flowchart TD\n a --> b\n b -- > c --> d',
      '3: Skrivfel i diagrammet: pilen i raden ”b -- > c --> d” ska skrivas --> utan mellanslag',
    ],
    ['flowchart TD\n a -- >|Ja| b', '2: Skrivfel i diagrammet: pilen i raden ”a -- >|Ja| b” ska skrivas -->'],
    [
      'flowchart TD\n a --> b\n\n## Steg',
      '4: Skrivfel i diagrammet: rubriken ”## Steg” står inne i diagrammet; avsluta diagrammet med en rad ``` före rubriken',
    ],
    ['', '1: Diagrammet är tomt'],
  ])('in %j is explained in Swedish', async (written, expected) => {
    expect(await fault(written)).toBe(expected);
  });

  test.each(['a --> end', 'end[Slut]', 'a --> end --> b', 'a --> end([Slut])'])(
    'of the reserved word in "%s" is explained',
    async (line) => {
      expect(await fault(`flowchart TD\n  ${line}`)).toContain(
        '2: Skrivfel i diagrammet: raden ”' + line + '” använder ordet ”end” som namn på en ruta',
      );
    },
  );

  test('has its line counted with front matter, comments and empty lines', async () => {
    const written =
      '---\ntitle: x\n---\n%% c\n\n%%{init: {"theme": "dark"}}%%\nflowchart TD\n  a --> b\n  %% x\n  c[hej (du)]';
    expect(await fault(written)).toMatch(/^10:/);
  });

  test('is on the line of the open bracket however far down Mermaid notices it', async () => {
    const after = Array.from({length: 30}, (_, number) => `  s${number} --> s${number + 1}`).join('\n');
    expect(await fault(`flowchart TD\n  subgraph x [X]\n  a[Hej\n  end\n${after}\n  b[Du]`)).toMatch(
      /^3:.*avslutande \]$/,
    );
  });

  test.each([
    ['sequenceDiagram\n A->>B: hej\n foo bar\n C->>D: x', 3],
    ['%% c\npie title X\n "a": 3\n b 4\n', 4],
    ['mindmap\n rot\n gren\n', 3],
    ['stateDiagram-v2\n [*] --> A\n A ->> B: x\n B-->C', 3],
    ['gantt\n title x\n flums\n', 3],
    ['quadrantChart\n x-axis a --> b\n p [0.3,0.6]\n', 3],
    ['erDiagram\n A ||--o{ B\n', 2],
  ])('in another kind of diagram has its line: %j', async (written, line) => {
    expect(await fault(written)).toMatch(new RegExp(`^${line}: Skrivfel i diagrammet: `));
  });

  test('of an unknown kind of diagram names the known ones', async () => {
    expect(await fault('%% x\nflödesschema TD')).toBe(
      '2: Raden ”flödesschema TD” inleder inget diagram som handboken kan rita; börja med ' +
        'flowchart, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram, mindmap, gantt, pie, journey, timeline eller quadrantChart',
    );
  });

  test.each([
    [
      'flowchar TD\n a --> b',
      '1: Raden ”flowchar TD” inleder inget diagram som handboken kan rita. Menade du ”flowchart TD”?',
    ],
    [
      'Flowchart TD\n a --> b',
      '1: Raden ”Flowchart TD” inleder inget diagram som handboken kan rita. Menade du ”flowchart TD”?',
    ],
    [
      'sequencediagram\n A->>B: x',
      '1: Raden ”sequencediagram” inleder inget diagram som handboken kan rita. Menade du ”sequenceDiagram”?',
    ],
    [
      '  accTitle: A\n  accDescr: B\n  subgraph x [X]\n  end',
      '1: Raden ”flowchart TD” saknas överst i diagrammet',
    ],
    ['a([Start]) --> b', '1: Raden ”flowchart TD” saknas överst i diagrammet'],
    ['a --> b', '1: Raden ”flowchart TD” saknas överst i diagrammet'],
  ])('of the first line in %j is told by what was meant', async (source, expected) => {
    expect(await fault(source)).toBe(expected);
  });

  test('of settings that cannot be read has the line in the settings', async () => {
    expect(await fault('---\ntitle: x\na: b: c\n---\nflowchart TD\n a')).toBe(
      '3: Skrivfel i diagrammet: inställningarna mellan --- och --- går inte att tolka',
    );
  });
});
