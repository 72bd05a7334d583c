import {execFileSync} from 'node:child_process';
import {editionIds, editionPaths} from '#content/edition-files.ts';
import {loadHandbook} from '#content/load-handbook.ts';
import {formatReport, hasErrors} from '#shared/report.ts';
import {cutEdition, type Surroundings} from './edition/cut-edition.ts';
import {readRequest} from './edition/read-request.ts';
import {openWorkspace} from './edition/workspace.ts';

/** `npm run edition -- 1`: makes an edition of the draft, ready to be committed. */
async function main(): Promise<void> {
  const root = process.cwd();
  const read = readRequest(process.argv.slice(2), today());
  if ('faults' in read) {
    fail(read.faults.join('\n'));
    return;
  }
  const {id} = read.request;
  const outcome = await cutEdition(read.request, surroundings(root));
  if (!outcome.ok) {
    fail(`${outcome.why}\n\nIngen utgåva är framtagen, och handbokens mapp är som den var.`);
    return;
  }
  console.log(`Utgåva ${id} är framtagen.
Beslutet står i ${editionPaths(id).record}: komplettera det när mer blir känt.
Titta på utgåvan: npm run site
Spara den i git: git add --all && git commit -m "Utgåva ${id}"`);
}

/** The day in Sweden, as 2026-11-26. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm'}).format(new Date());
}

function surroundings(root: string): Surroundings {
  return {
    changedFiles: () => changedFiles(root),
    takenIds: () => editionIds(root),
    check: async () => {
      const {model, problems} = await loadHandbook(root);
      const errors = problems.filter(({severity}) => severity === 'error');
      const actors = [...model.roles, ...model.bodies].map(({id}) => id);
      return {report: formatReport(errors), ok: !hasErrors(errors), actors};
    },
    openWorkspace: async () => openWorkspace(root),
    say: (sentence) => console.log(sentence),
  };
}

function changedFiles(root: string): string[] | undefined {
  try {
    const status = execFileSync('git', ['status', '--porcelain'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return status.split('\n').flatMap((line) => (line === '' ? [] : line.slice(3)));
  } catch {
    return undefined;
  }
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

void main();
