import {rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {notStated} from '../../../src/model/types.ts';
import {freezeEdition} from '../../../src/tools/edition/freeze-edition.ts';
import {createSiteHandler} from '../../../src/tools/server/site-handler.ts';
import {listen} from '../../../src/tools/server/listen.ts';
import {copyHandbook} from './faulty-copy.ts';

/** A site with one decided edition, and a draft that has changed since. */
export interface EditionSite {
  readonly origin: string;
  readonly stop: () => void;
}

/** A page of the kind "om" with a text of its own. */
function page(title: string, text: string): string {
  return `---\ntitle: ${title}\ntyp: om\nagare: it-chef\nsammanfattning: En sida för prov.\n---\n\n${text}\n`;
}

/** Decides an edition "prov" in a copy, then changes, adds and removes a page of the draft, and builds and serves both. */
export async function buildEditionSite(): Promise<EditionSite> {
  const copy = copyHandbook();
  const write = (file: string, text: string): void => writeFileSync(path.join(copy.root, file), text);
  const must = ({status, output}: ReturnType<typeof copy.run>): void => {
    if (status !== 0) throw new Error(output);
  };
  write(
    'docs/om/prov-andrad.md',
    page('Ändrad sida', 'Grannen avgör om kvastar.\n\n## Bakgrund\n\nDen är som den var.'),
  );
  write('docs/om/prov-borttagen.md', page('Borttagen sida', 'Den här sidan försvinner.'));
  const decision = {
    decidedBy: 'kommunstyrelsen',
    decidedOn: '2026-11-26',
    diaryNumber: notStated,
    validFrom: '2027-01-01',
    validTo: notStated,
    frozenOn: '2026-11-20',
  };
  const frozen = freezeEdition(copy.root, {id: 'prov', decision});
  if (!frozen.ok) throw new Error(frozen.why);
  copy.replace('docs/om/prov-andrad.md', 'Grannen avgör om', 'Grannarna avgör om alla');
  rmSync(path.join(copy.root, 'docs/om/prov-borttagen.md'));
  write('docs/om/prov-ny.md', page('Ny sida', 'Ordet skurborste finns bara här.'));
  must(copy.run('@docusaurus/core/bin/docusaurus.mjs', ['build']));
  const server = createServer(createSiteHandler(path.join(copy.root, 'build')));
  return {
    origin: await listen(server, {host: 'localhost'}),
    stop: () => {
      server.close();
      server.closeAllConnections();
      copy.remove();
    },
  };
}
