import {element, elementScript, frame} from './markup.ts';

/** A way to embed, as a page of the demonstration intranet. */
export interface HostPage {
  readonly path: string;
  readonly title: string;
  /** What a person is to see and try. */
  readonly about: string;
  readonly body: string;
  readonly head?: string;
  /** Sources of scripts and frames besides the intranet's own; by default what the handbook asks hosts to allow. */
  readonly policy?: {readonly scripts: readonly string[]; readonly frames: readonly string[]};
}

const text = '<p>Det här är intranätets egen text. Den står före handbokens ram.</p>'.repeat(6);

/** Every way of embedding. `handbook` is the handbook's address, without final slash. */
export function hostPages(handbook: string): HostPage[] {
  const script = elementScript(handbook);
  const role = '/roller/systemagare';
  const map = '/processer/driftsatta-nytt-system';
  return [
    {
      path: '/element',
      title: 'Med element',
      about: 'Ramen blir lika hög som texten. Följ länkar, gå tillbaka, skriv ut: adressen följer med.',
      head: script,
      body: text + element(handbook, role, 'sync="handbok" offset="80"'),
    },
    {
      path: '/ram',
      title: 'Bara en ram',
      about: 'Ingen skript alls på intranätet. Ramen har fast höjd och rullar.',
      body: text + frame(handbook, role),
      policy: {scripts: [], frames: [handbook]},
    },
    {
      path: '/skript-stoppat',
      title: 'Stoppat skript',
      about: 'Intranätet stoppar handbokens skript. Elementet blir en vanlig ram.',
      head: script,
      body: text + element(handbook, role, 'sync="handbok"'),
      policy: {scripts: [], frames: [handbook]},
    },
    {
      path: '/ram-stoppad',
      title: 'Stoppad ram',
      about: 'Intranätet stoppar handbokens ram. En länk visas i stället för ett hål.',
      head: script,
      body: text + element(handbook, role, 'timeout="500"'),
      policy: {scripts: [handbook], frames: []},
    },
    {
      path: '/wordpress',
      title: 'Som WordPress gör',
      about: 'Ramen är avskild från sin egen webbplats och får ingenting spara.',
      body: text + frame(handbook, `${role}#?secret=abc123`, 'sandbox="allow-scripts"'),
      policy: {scripts: [], frames: [handbook]},
    },
    {
      path: '/avskild',
      title: 'Helt avskild ram',
      about: 'Ramen får inte köra skript. Texten, länkarna och kartan finns ändå.',
      body: text + frame(handbook, map, 'sandbox=""'),
      policy: {scripts: [], frames: [handbook]},
    },
    {
      path: '/smal',
      title: 'Smal kolumn',
      about: 'Delar av sidor i en kolumn på 320 bildpunkter.',
      head: script,
      body: `<div class="smal">${element(handbook, `${role}/avsnitt/det-har-gor-du`)}${element(handbook, `${map}/avsnitt/karta`)}</div>`,
    },
    {
      path: '/tva',
      title: 'Två ramar',
      about: 'Två sidor på samma sida, var och en med sin egen del av adressen.',
      head: script,
      body: element(handbook, role, 'sync="roll"') + element(handbook, map, 'sync="process"'),
    },
    {
      path: '/sok',
      title: 'Sökfält och ram',
      about: 'Träffarna öppnas i ramen under sökfältet.',
      head: script,
      body: `<it-handbok-sok src="${handbook}/embed">${frame(handbook, '/sok')}</it-handbok-sok>${text}${element(handbook, '')}`,
    },
    {
      path: '/sok-ensam',
      title: 'Bara sökfält',
      about: 'Träffarna öppnas i handboken, i en ny flik.',
      head: script,
      body: `<it-handbok-sok src="${handbook}/embed"></it-handbok-sok>${text}`,
    },
    {
      path: '/morkt',
      title: 'Mörkt intranät',
      about: 'Elementet ber om mörka färger, vad läsarens dator än är inställd på.',
      head: script,
      body: text + element(handbook, role, 'theme="mork"'),
    },
  ];
}
