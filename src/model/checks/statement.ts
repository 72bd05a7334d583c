import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {notStated} from '../types.ts';

/** An accessibility statement needs a way to make contact before the law is met. */
export function checkStatement({file, frontMatter: data, keyLines}: SourcePage): Problem[] {
  if (data?.typ !== 'om' || data.redogorelse?.kontakt !== notStated) return [];
  return [
    problem('redogorelse-kontakt', {
      file,
      line: keyLines.get('redogorelse') ?? 1,
      what: 'Tillgänglighetsredogörelsen saknar en väg att anmäla brister',
      fix: 'skriv en funktionsbrevlåda eller ett telefonnummer efter "kontakt:" under "redogorelse"',
    }),
  ];
}
