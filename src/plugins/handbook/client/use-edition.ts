import {useLocation} from '@docusaurus/router';
import {usePluginData} from '@docusaurus/useGlobalData';
import {draft, editionOfAddress, type Edition} from '#model/edition.ts';

/** What every page knows of the editions: sent to each reader, so no more than links and names need. */
export interface KnownEdition extends Pick<Edition, 'id' | 'name' | 'base'> {
  /** Its name inside a sentence: "utgåva 1", "arbetsversionen". */
  readonly nameInText: string;
}

/** Where no data is at hand, as in a test of a single part. */
const alone: KnownEdition = {...draft, nameInText: 'arbetsversionen'};

/** Docusaurus hands global data over untyped; the plugin of this folder wrote it (../index.ts). */
function isKnown(value: unknown): value is KnownEdition {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'name', 'base', 'nameInText'].every((key) => Object.hasOwn(value, key))
  );
}

/** The edition that the page in view belongs to, and the one that readers land on. */
export function useEdition(): {readonly edition: KnownEdition; readonly first: KnownEdition} {
  const {pathname} = useLocation();
  const data: unknown = usePluginData('handboken');
  const editions = Array.isArray(data) ? data.filter(isKnown) : [];
  const first = editions[0] ?? alone;
  return {first, edition: editionOfAddress(editions, pathname) ?? first};
}
