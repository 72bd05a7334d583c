import type {DefaultParseFrontMatter} from '@docusaurus/types';

interface Input {
  readonly filePath: string;
  readonly fileContent: string;
  readonly defaultParseFrontMatter: DefaultParseFrontMatter;
}

const kindsWithPagination = new Set<unknown>(['guide', 'strategi', 'perspektiv']);

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
    sidebar_label: kortnamn,
    keywords: sokord,
    typ,
    ...turning,
  };
  const given = Object.entries(translated).filter(([, value]) => value !== undefined);
  return {frontMatter: Object.fromEntries(given), content};
}
