import type {DefaultParseFrontMatter} from '@docusaurus/types';
import {withSoftHyphens} from '#maps/text/soft-hyphens.ts';

interface Input {
  readonly filePath: string;
  readonly fileContent: string;
  readonly defaultParseFrontMatter: DefaultParseFrontMatter;
}

const kindsWithPagination = new Set<unknown>(['guide', 'strategi', 'perspektiv']);

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPlace = (value: unknown): boolean => typeof value === 'number';

/** Docusaurus would stop a preview in English on a value of another type; our own check has told the editor of it. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  description: isText,
  sidebar_position: isPlace,
  sidebar_label: isText,
  keywords: isTexts,
};

/** A file's text below its front matter, if the front matter has an end. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, '');
}

/**
 * Front matter that cannot be read stops a build. A preview shows the page's text without it: our own check tells the
 * editor of the slip, and the preview must be there when it has been mended.
 */
async function readFrontMatter(input: Input): ReturnType<DefaultParseFrontMatter> {
  try {
    return await input.defaultParseFrontMatter(input);
  } catch (error) {
    if (process.env['NODE_ENV'] === 'production') throw error;
    return {frontMatter: {}, content: withoutFrontMatter(input.fileContent)};
  }
}

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
  const {frontMatter, content} = await readFrontMatter(input);
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
  const given = Object.entries(translated).filter(
    ([key, value]) => value !== undefined && (fits[key]?.(value) ?? true),
  );
  return {frontMatter: Object.fromEntries(given), content};
}
