import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {notStated} from '../types.ts';

/** A process whose owner the source does not name is a gap that should be seen. */
export function checkProcessOwner({file, frontMatter: data, keyLines}: SourcePage): Problem[] {
  if (data?.typ !== 'process' || data.processagare !== notStated) return [];
  return [
    problem('process-agare-ej-angiven', {
      file,
      line: keyLines.get('processagare') ?? 1,
      what: `Processen ${data.title} saknar processägare`,
      fix: 'skriv rollen efter "processagare:" när någon har fått ansvaret',
    }),
  ];
}
