import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {linkPackages} from '../../copy/link-packages.ts';

const parts = ['docs', 'processes', 'src', 'static', 'docusaurus.config.ts', 'package.json', 'tsconfig.json'];

/** Pages of one folder of the generated part. */
const perFolder = 35;

const sentences = [
  'Rutinen gäller för alla förvaltningar.',
  'Systemägaren beslutar i samråd med IT-kontoret.',
  'Beslutet skrivs ner och sparas med ärendet.',
  'Den som är osäker frågar systemförvaltaren.',
  'Följ upp resultatet efter ett år.',
  'Ta med kostnaderna i budgeten för nästa år.',
];

function paragraph(number: number): string {
  return sentences.map((_one, index) => sentences[(index * 5 + number) % sentences.length]).join(' ');
}

function page(title: string, number: number): string {
  const sections = [1, 2, 3, 4].map(
    (part) =>
      `## Del ${part} {#del-${part}}\n\n${paragraph(number + part)}\n\n- ${sentences[part]}\n- ${sentences[0]}\n\n${paragraph(number)}\n`,
  );
  return `---\ntitle: ${title}\ntyp: oversikt\nagare: it-chef\nsammanfattning: ${sentences[number % sentences.length]}\n---\n\n${paragraph(number)}\n\n${sections.join('\n')}`;
}

/** Writes folders of pages, nested so that no folder has many more than the others. */
function writePages(folder: string, count: number): void {
  const folders = Math.ceil(count / perFolder);
  const across = Math.ceil(Math.sqrt(folders));
  for (let number = 0; number < count; number += 1) {
    const at = Math.floor(number / perFolder);
    const group = Math.floor(at / across);
    const dir = path.join(folder, `grupp-${group}`, `mapp-${at}`);
    mkdirSync(dir, {recursive: true});
    writeFileSync(path.join(dir, `rutin-${number}.md`), page(`Rutin ${number}`, number));
  }
}

/** A copy of the handbook in an empty folder, with so many pages more. */
export function generateHandbook(folder: string, more: number): void {
  for (const name of parts) cpSync(name, path.join(folder, name), {recursive: true});
  linkPackages('.', folder);
  writePages(path.join(folder, 'docs', 'om'), more);
}
