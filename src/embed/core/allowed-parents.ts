/** Who may show the handbook in a frame: one list, from which both the headers and the frame's script are made. */
export interface AllowedParents {
  /** As sources of the header's `frame-ancestors`; the handbook itself is not among them. */
  readonly sources: readonly string[];
  /** Regular expression of an allowed parent's origin, for the script of the embedded pages. */
  readonly pattern: string;
}

const source = /^(https?):\/\/(\*\.)?((?:[\w-]+\.)*[\w-]+)(?::(\d+|\*))?\/?$/i;

/**
 * Reads a list such as `https://intranat.example.se https://*.sharepoint.com`, separated by spaces, commas or new
 * lines. A star first stands for any name below the domain; a star as port stands for any port.
 *
 * @throws with a sentence for the administrator when an entry is no such origin
 */
export function readAllowedParents(list: string): AllowedParents {
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
  const read = entries.map(readEntry);
  return {
    sources: read.map(({text}) => text),
    // Without entries it matches nothing: an origin is never empty.
    pattern: `^(?:${read.map(({pattern}) => pattern).join('|')})$`,
  };
}

/** The port as it stands in an origin, where the usual one is left out, and as a regular expression. */
function readPort(scheme: string, port: string | undefined): {text: string; pattern: string} {
  if (port === '*') return {text: ':*', pattern: '(?::\\d+)?'};
  const isUsual = port === undefined || port === (scheme === 'https' ? '443' : '80');
  const text = isUsual ? '' : `:${port}`;
  return {text, pattern: text};
}

function readEntry(entry: string): {text: string; pattern: string} {
  const [, scheme = '', below = '', name = '', given] = source.exec(entry.toLowerCase()) ?? [];
  // A star before a top domain would let half of the world in.
  if (name === '' || (below !== '' && !name.includes('.'))) {
    throw new Error(
      `"${entry}" i HANDBOK_INTRANAT är ingen adress till ett intranät. Skriv som "https://intranat.example.se", utan sökväg.`,
    );
  }
  const port = readPort(scheme, given);
  const subdomains = below === '' ? '' : '(?:[\\w-]+\\.)+';
  return {
    text: `${scheme}://${below}${name}${port.text}`,
    pattern: `${scheme}://${subdomains}${name.replaceAll('.', '\\.')}${port.pattern}`,
  };
}

/** For trying on a developer's machine, which has no intranet. */
const ownMachine = 'http://localhost:* http://127.0.0.1:*';

/**
 * The list that holds when none is set: nobody, except for a handbook that itself is only on a developer's machine.
 *
 * @param siteUrl address of the handbook
 */
export function defaultParents(siteUrl: string): string {
  return /^https?:\/\/localhost(?::|$)/.test(siteUrl) ? ownMachine : '';
}
