import {checkEditions} from '#content/check-editions.ts';
import {loadHandbook} from '#content/load-handbook.ts';
import {formatMedians, lixMedians} from '#model/readability/medians.ts';
import {formatReport, hasErrors} from '#shared/report.ts';

/** `npm run check`: checks the content and prints everything that is wrong, in Swedish. */
async function main(): Promise<void> {
  const root = process.cwd();
  const {model, pages, problems} = await loadHandbook(root);
  const all = [...problems, ...checkEditions(root)];
  console.log(formatReport(all));
  console.log(
    `${model.pages.length} sidor, ${model.processes.length} processer, ${model.roles.length} roller och ${model.facts.length} påståenden lästa.`,
  );
  console.log(formatMedians(lixMedians(pages)));
  process.exitCode = hasErrors(all) ? 1 : 0;
}

void main();
