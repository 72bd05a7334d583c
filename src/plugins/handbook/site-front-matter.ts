import type {DefaultParseFrontMatter} from '@docusaurus/types';
import {withSoftHyphens} from '#maps/text/soft-hyphens.ts';

interface Input {
  readonly filePath: string;
  readonly fileContent: string;
  readonly defaultParseFrontMatter: DefaultParseFrontMatter;
}

const kindsWithPagination = new Set<unknown>(['guide', 'strategi', 'perspektiv']);

/** A text whose long words may break, for the narrow places where it is shown; undefined where it has none. */
function breakable(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const broken = withSoftHyphens(text);
  return broken === text ? undefined : broken;
}

/**
 * Translates the editors' Swedish front matter to the keys that Docusaurus knows. Whatever else they write
 * never reaches Docusaurus, so that no key of its own (`mdx`, `slug`, `unlisted` …) can be set by accident.
 */
export async function siteFrontMatter(input: Input): ReturnType<DefaultParseFrontMatter> {
  const {frontMatter, content} = await input.defaultParseFrontMatter(input);
  const {title, sammanfattning, ordning, kortnamn, sokord, typ} = frontMatter;
  const turning = kindsWithPagination.has(typ) ? {} : {pagination_next: null, pagination_prev: null};
  const translated = {
    title,
    description: sammanfattning,
    sidebar_position: ordning,
    // In the menu of the part, the path to the page, and the ways to the next and the previous page.
    sidebar_label: breakable(kortnamn ?? title) ?? kortnamn,
    rubrik: breakable(title),
    keywords: sokord,
    typ,
    ...turning,
  };
  const given = Object.entries(translated).filter(([, value]) => value !== undefined);
  return {frontMatter: Object.fromEntries(given), content};
}
