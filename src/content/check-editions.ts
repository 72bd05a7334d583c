import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readRecord} from '#model/edition-record.ts';
import {problem} from '#model/rules.ts';
import type {Problem} from '#shared/problem.ts';
import {editionChecksum, editionIds, editionPaths} from './edition-files.ts';

/** Checks that every decided edition has its decision data, and is still what was decided. */
export function checkEditions(root: string): Problem[] {
  return editionIds(root).flatMap((id) => checkEdition(root, id));
}

function checkEdition(root: string, id: string): readonly Problem[] {
  const {record: file} = editionPaths(id);
  const target = path.join(root, file);
  if (!existsSync(target)) {
    const what = `Utgåva ${id} saknar uppgifter om beslutet`;
    const fix = 'återställ filen; utgåvor tas fram med "npm run edition"';
    return [problem('utgava-uppgift', {file, line: 1, what, fix})];
  }
  const {record, problems} = readRecord(file, readFileSync(target, 'utf8'));
  if (!record || record.checksum === editionChecksum(root, id)) return problems;
  const what = `Texten i utgåva ${id} är ändrad sedan den beslutades`;
  const fix = 'återställ utgåvans filer, ändra i docs och processes i stället, och ta fram en ny utgåva';
  return [problem('utgava-andrad', {file, line: 1, what, fix})];
}
