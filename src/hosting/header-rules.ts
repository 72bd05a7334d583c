/**
 * Response headers by the beginning of the path. Of two that set the same header, the longer beginning wins; an empty
 * value leaves the header out.
 */
export type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface HeaderInput {
  /** Address of the site; it is served over TLS if it begins with `https:`. */
  readonly siteUrl: string;
  /** Who may show the embedded pages, as sources of `frame-ancestors`. */
  readonly allowedParents: readonly string[];
  /** Hashes of the scripts that stand in the pages themselves: `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** Where the draft lies once an edition has been decided: `/arbetsversion`. */
  readonly draftPath: string;
}

type Policy = Readonly<Record<string, readonly string[]>>;

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

const own = ["'self'"];
const none = ["'none'"];

/** The handbook's own pages. Their style is narrowed by each page itself, which knows the hash of what it holds. */
function pagePolicy(scriptHashes: readonly string[]): Policy {
  return {
    'default-src': none,
    'script-src': [...own, ...scriptHashes.map((hash) => `'${hash}'`)],
    'style-src': [...own, "'unsafe-inline'"],
    'img-src': [...own, 'data:'],
    'connect-src': own,
    'worker-src': own,
    'base-uri': none,
    'form-action': own,
    'frame-ancestors': own,
  };
}

/** The embedded pages: framed only by whom the handbook allows. As above, each page itself narrows its style. */
function embedPolicy({siteUrl, allowedParents}: HeaderInput): Policy {
  return {
    'default-src': none,
    'script-src': own,
    'style-src': ["'unsafe-inline'"],
    'img-src': [...own, 'data:'],
    // The search field fetches its index, and asks it in a worker.
    'connect-src': own,
    'worker-src': own,
    'base-uri': none,
    'form-action': [...own, siteUrl],
    'frame-ancestors': [...own, ...allowedParents],
  };
}

/** Drawings that are opened as files: they carry their style with them, and nothing else may run. */
const drawingPolicy: Policy = {
  'default-src': none,
  'style-src': ["'unsafe-inline'"],
  'frame-ancestors': own,
  sandbox: [],
};

/** Scripts and styles do as the page says that loads them; opened by themselves they need nothing. */
const partHeaders = {
  'Content-Security-Policy': policyText({'default-src': none}),
  // It speaks of documents.
  'Permissions-Policy': '',
  // A frame that is shut off from its own origin counts as another one when it loads styles and scripts.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Every response header that the built site is to be served with, apart from those about caching. */
export function headerRules(input: HeaderInput): HeaderRules {
  const isSecure = input.siteUrl.startsWith('https:');
  return {
    '/': {
      'Content-Security-Policy': policyText(pagePolicy(input.scriptHashes)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...(isSecure ? {'Strict-Transport-Security': 'max-age=31536000'} : {}),
    },
    '/assets/': partHeaders,
    '/embed/element.js': partHeaders,
    '/embed': {
      'Content-Security-Policy': policyText(embedPolicy(input)),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    // Its pages say so themselves; its data and drawings cannot.
    [input.draftPath]: {'X-Robots-Tag': 'noindex'},
    '/processkartor/': {'Content-Security-Policy': policyText(drawingPolicy)},
  };
}

const askAgain = {'Cache-Control': 'no-cache'};
const keepForever = {'Cache-Control': 'public, max-age=31536000, immutable'};

/**
 * How long browsers may keep what lies at a path. Files with a hash in their name never change: the bundler's, and
 * those of the search, all but the one that names the others.
 */
export const cacheRules: HeaderRules = {
  '/': askAgain,
  '/assets/': keepForever,
  '/sok/': keepForever,
  '/sok/manifest.json': askAgain,
};

export interface HeaderTable {
  readonly name: string;
  /** Value by the beginning of the path, the longest first; '/' is last, if the header is set everywhere. */
  readonly values: readonly (readonly [prefix: string, value: string])[];
}

/** The same rules, header by header, as web servers want them. */
export function headerTables(rules: readonly HeaderRules[]): HeaderTable[] {
  const all = rules.flatMap((part) => Object.entries(part));
  const names = [...new Set(all.flatMap(([, headers]) => Object.keys(headers)))];
  return names.map((name) => ({
    name,
    values: all
      .flatMap(([prefix, headers]) => {
        const value = headers[name];
        return value === undefined ? [] : [[prefix, value] as const];
      })
      .toSorted(([a], [b]) => b.length - a.length),
  }));
}
