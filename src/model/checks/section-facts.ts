import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

/** What a section cites exists in the source. */
export function checkSectionFacts({file, sectionFacts}: SourcePage, known: ReadonlySet<string>): Problem[] {
  return sectionFacts.flatMap(({facts, line}) => {
    const fix = 'skriv numren så här: <!-- fakta: F201, F202 -->; alla nummer står på sidan Källor';
    const wrong = facts.filter((id) => !known.has(id)).map((id) => `Påståendet ${id} finns inte i källan`);
    const found = facts.length === 0 ? ['Raden med fakta nämner inget påstående'] : wrong;
    return found.map((what) => problem('okant-pastaende', {file, line, what, fix}));
  });
}
