import {maskLabels} from './mask-labels.ts';
import {scanFlowchart} from './scan-flowchart.ts';
import type {ParserError} from './syntax-error.ts';

/** A fault as an editor should see it. `line` is 1-based within the diagram's source. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  /** How to mend it, where the message does not say it already. */
  readonly fix?: string;
}

interface FaultyLine {
  readonly line: number;
  readonly text: string;
  /** The line with its labels blanked. */
  readonly masked: string;
  readonly error: ParserError;
}

type Explanation = (faulty: FaultyLine) => string | undefined;

/** Tried in order; the first that recognises the line explains it. */
const explanations: readonly Explanation[] = [
  explainHeading,
  explainDirection,
  explainReservedWord,
  explainOpenLabel,
  explainParentheses,
  explainStrayCloser,
  explainArrow,
  explainAnd,
  explainSpaceInId,
];

/** Says in Swedish what is wrong with a line of a flowchart that Mermaid refuses. `lines` are those of the source. */
export function explainFlowchartError(lines: readonly string[], line: number, error: ParserError): Fault {
  const {unclosed, stray} = scanFlowchart(lines.join('\n'));
  const text = (lines[line - 1] ?? '').trim();
  const strayEnd = stray.find((place) => place === line);
  if (strayEnd !== undefined && text === 'end') {
    return {line, message: wrong('raden ”end” avslutar ingen subgraph')};
  }
  const faulty = {line, text, masked: maskLabels(text).text, error};
  for (const explain of explanations) {
    const message = explain(faulty);
    if (message !== undefined) return {line, message: wrong(message)};
  }
  const open = unclosed.at(-1);
  if (open !== undefined && line >= lines.length) {
    const opened = (lines[open - 1] ?? '').trim();
    return {line: open, message: wrong(`raden ”${opened}” saknar en rad ”end” som avslutar den`)};
  }
  return {line, message: wrong(`raden ”${text}” går inte att tolka`)};
}

export function wrong(what: string): string {
  return `Skrivfel i diagrammet: ${what}`;
}

/** The fence that ends the diagram is missing, so that the page's own text follows. */
function explainHeading({text}: FaultyLine): string | undefined {
  if (!/^#{1,6} /.test(text)) return undefined;
  return `rubriken ”${text}” står inne i diagrammet; avsluta diagrammet med en rad \`\`\` före rubriken`;
}

function explainDirection({text}: FaultyLine): string | undefined {
  const written = /^(?:flowchart|graph)\s+(\S+)/.exec(text)?.[1];
  if (written === undefined || /^(?:TD|TB|BT|LR|RL)\b/.test(written)) return undefined;
  return `riktningen ”${written}” finns inte; skriv TD, TB, BT, LR eller RL`;
}

/** `end` ends a subgraph and can name no node, https://mermaid.js.org/syntax/flowchart.html */
function explainReservedWord({text, masked}: FaultyLine): string | undefined {
  const asNode =
    /(?:^|[-=>&|\s])end(?=\s*(?:$|[-=<&;]|:::|@))/.test(masked) || /(?:^|[-=>&|\s])end[[({>]/.test(text);
  if (!asNode || text === 'end') return undefined;
  return `raden ”${text}” använder ordet ”end” som namn på en ruta, men det är reserverat; kalla rutan till exempel ”slut”`;
}

function explainOpenLabel({text}: FaultyLine): string | undefined {
  const {open} = maskLabels(text);
  if (!open) return undefined;
  // Inside a label with one quotation mark, it is the mark that is missing, whatever bracket stands around it.
  if ((text.split('"').length - 1) % 2 === 1) return `raden ”${text}” saknar ett citattecken (")`;
  return `raden ”${text}” saknar avslutande ${open.closer}`;
}

/** `a[Utse (nu)]`: brackets within a label must stand within quotation marks. */
function explainParentheses({text, error}: FaultyLine): string | undefined {
  const label = /(?:\[|\(|\{|\|)([^"[\](){}|]*[([{][^"[\]{}|]*[)\]}][^"[\](){}|]*)(?:\]|\)|\}|\|)/.exec(
    text,
  )?.[1];
  const bracket = ['PS', 'PE', 'SQS', 'SQE', 'DIAMOND_START', 'DIAMOND_STOP', 'TAGSTART', 'TAGEND'];
  if (label === undefined || !bracket.includes(error.token)) return undefined;
  return `texten ”${label}” innehåller parenteser och måste stå inom citattecken: "${label}"`;
}

/** `ruta Text]`: what closes a label was never opened. */
function explainStrayCloser({text, masked}: FaultyLine): string | undefined {
  const closer = /[\])}]+/.exec(masked)?.[0];
  if (closer === undefined) return undefined;
  const openers: Readonly<Record<string, string>> = {']': '[', ')': '(', '}': '{'};
  const opener = Array.from(closer, (bracket) => openers[bracket] ?? '').toReversed();
  return `raden ”${text}” saknar inledande ${opener.join('')}`;
}

function explainArrow({text, masked}: FaultyLine): string | undefined {
  if (!/(?<![-=.<])(?:->|=>|→|–>|—>)|[-=]\s+>/.test(masked)) return undefined;
  return `pilen i raden ”${text}” ska skrivas -->`;
}

function explainAnd({text, masked}: FaultyLine): string | undefined {
  if (!/&\s*$|^\s*&/.test(masked)) return undefined;
  return `raden ”${text}” har ett & utan en ruta på båda sidor; skriv rutorna på samma rad`;
}

/** `min ruta[Text]` or `a --> b c`: two words where one name is expected. */
function explainSpaceInId({text, masked, error}: FaultyLine): string | undefined {
  const words =
    /(?:^|[->|&]\s+)([\p{L}\p{N}_][\p{L}\p{N}_.-]*\s+[\p{L}\p{N}_][\p{L}\p{N}_.]*)\s*(?:$|[-=])/u.exec(
      masked,
    )?.[1];
  if (words === undefined || error.token !== 'NODE_STRING' || masked.startsWith('subgraph')) return undefined;
  return `raden ”${text}” har mellanslag i ett namn (”${words}”); skriv namnet i ett ord och texten inom hakparenteser`;
}
