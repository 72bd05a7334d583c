import type {HtmlTagObject} from '@docusaurus/types';
import {descriptionPath} from '../../search/build/opensearch-description.ts';

/** What the head of every page gets: the one script, and where browsers learn how to search the handbook. */
export function headTags(title: string, script: string): HtmlTagObject[] {
  const type = 'application/opensearchdescription+xml';
  return [
    {tagName: 'script', attributes: {defer: true, src: script}},
    {tagName: 'link', attributes: {rel: 'search', type, title, href: descriptionPath}},
  ];
}
