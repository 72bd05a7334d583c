import {readSourcePage} from '#model/source-page.ts';
import type {KeptResults} from './kept-results.ts';

/** Reads content files as {@link readSourcePage} does, and those that are as they were from what was kept of them. */
export function keptPages({keep}: KeptResults): typeof readSourcePage {
  return ({file, text}, edition) => {
    const {keyLines, ...page} = keep(`source ${edition?.id} ${file}`, [text, JSON.stringify(edition)], () => {
      const read = readSourcePage({file, text}, edition);
      return {...read, keyLines: [...read.keyLines]};
    });
    return {...page, keyLines: new Map(keyLines)};
  };
}
