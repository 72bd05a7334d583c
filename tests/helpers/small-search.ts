import {buildIndex, type IndexInput} from '../../src/search/build/build-search.ts';
import {createEngine, type Engine} from '../../src/search/core/engine.ts';
import type {SearchEntry, SearchPage} from '../../src/search/core/types.ts';

/** An entry with only what a test is about. */
export function entry(values: Partial<SearchEntry> & Pick<SearchEntry, 'title'>): SearchEntry {
  return {url: '/sida', anchor: '', kind: 'sida', roles: [], answer: '', text: '', aliases: [], ...values};
}

/** A page with its own text and sections. */
export function page(
  values: Partial<SearchEntry> & Pick<SearchEntry, 'title'>,
  ...sections: SearchEntry[]
): SearchPage {
  const root = entry(values);
  const entries = [root, ...sections.map((section) => ({...section, url: root.url}))];
  return {url: root.url, title: root.title, kind: root.kind, weight: 100, entries};
}

/** A small handbook: a role, a body, a process with a step, a glossary and a page about servers. */
export const smallHandbook: IndexInput = {
  edition: 'test',
  roles: [
    ['systemagare', 'Systemägare'],
    ['kdl', 'Kommundirektörens ledningsgrupp'],
  ],
  synonyms: [{name: 'Systemdriftsansvarig', words: ['tekniskt ansvarig']}],
  pages: [
    page(
      {
        url: '/roller/systemagare',
        title: 'Systemägare',
        kind: 'roll',
        roles: ['systemagare'],
        answer: 'Systemägaren äger systemet.',
        text: 'Du beslutar om nyanskaffning och avveckling.',
      },
      entry({anchor: 'utses', title: 'Så utses du', kind: 'roll', text: 'Vem som utser rollen anges inte.'}),
    ),
    page({
      url: '/roller/systemdriftsansvarig',
      title: 'Systemdriftsansvarig',
      kind: 'roll',
      text: 'Den som driver systemet.',
    }),
    page({
      url: '/organisation/kdl',
      title: 'Kommundirektörens ledningsgrupp',
      kind: 'organ',
      roles: ['kdl'],
      aliases: ['KDL'],
      text: 'Gruppen beslutar om större projekt.',
    }),
    page(
      {url: '/processer/avveckling', title: 'Avveckling', kind: 'process', text: 'Ett system tas ur bruk.'},
      entry({
        anchor: 'beslut',
        title: 'Besluta om avveckling',
        kind: 'steg',
        roles: ['systemagare'],
        answer: 'Steg 2 av 4: Systemägare',
        text: 'Du beslutar i samråd.',
      }),
    ),
    page({url: '/servrar', title: 'Servrar och telefoni', text: 'Växeln 3CX och lagen 2018:218 samt 2FA.'}),
    page(
      {url: '/ordlista', title: 'Ordlista', text: 'Ordlistan förklarar orden.'},
      entry({
        anchor: 'kdl',
        title: 'KDL',
        kind: 'term',
        answer: 'Gruppen som leder kommunens förvaltning.',
        text: 'Se även styrgrupp.',
        seeUrl: '/organisation/kdl',
      }),
    ),
  ],
};

/** An engine over the pages. `largest` is the size in bytes from which the index is split into blocks. */
export async function smallEngine(input: IndexInput = smallHandbook, largest?: number): Promise<Engine> {
  const {index, files} = buildIndex(input, largest);
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  return createEngine({
    index,
    load: (file) => {
      const bytes = byPath.get(file);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No file ${file}`));
    },
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  });
}

/** Addresses of the best place of each page found. */
export async function addresses(engine: Engine, query: string): Promise<string[]> {
  const {pages} = await engine.answer(query, {maxGroups: 10, maxHits: 3});
  return pages.map(({hits}) =>
    hits
      .slice(0, 1)
      .map(({url, anchor}) => (anchor ? `${url}#${anchor}` : url))
      .join(''),
  );
}
