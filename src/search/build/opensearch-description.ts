/** Name of the file at the top of the site. */
export const descriptionPath = '/opensearch.xml';

interface SiteNames {
  /** Address of the site, without path. */
  readonly siteUrl: string;
  readonly title: string;
}

/** The standard allows a short name of 16 signs. */
const longestName = 16;

/**
 * An OpenSearch description document (OpenSearch 1.1, draft 6): browsers offer the handbook as a search engine, and the
 * intranet's search can send a question on to `/sok`.
 */
export function openSearchDescription({siteUrl, title}: SiteNames): string {
  const address = (path: string) => escapeXml(new URL(path, siteUrl).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(title.slice(0, longestName))}</ShortName>
  <Description>Sök roller, processer, system och regler i ${escapeXml(title)}</Description>
  <Url type="text/html" method="get" template="${address('/sok')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(descriptionPath)}"/>
  <Image width="32" height="32" type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Language>sv</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
