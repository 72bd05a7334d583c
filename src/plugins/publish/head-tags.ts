import type {HtmlTagObject, HtmlTags} from '@docusaurus/types';
import {firstScript} from '../../light/first-script.ts';
import {descriptionPath} from '../../search/build/opensearch-description.ts';
import {startAddress} from './bundle-browser.ts';

interface Tags {
  readonly headTags: HtmlTags;
  readonly preBodyTags?: HtmlTags;
}

function searchLink(title: string): HtmlTagObject {
  const type = 'application/opensearchdescription+xml';
  return {tagName: 'link', attributes: {rel: 'search', type, title, href: descriptionPath}};
}

/** What every page gets: the one script, and where browsers learn how to search the handbook. */
export function headTags(title: string, src: string): Tags {
  const script = {tagName: 'script', attributes: {defer: true, src, 'data-start': startAddress}};
  return {headTags: [script, searchLink(title)]};
}

/** A preview has Docusaurus from the beginning, and its script for the colours, which knows only the site's setting. */
export function previewTags(title: string, src: string): Tags {
  return {
    headTags: [{tagName: 'script', attributes: {defer: true, src}}, searchLink(title)],
    preBodyTags: [
      {tagName: 'script', innerHTML: `delete document.documentElement.dataset.theme;${firstScript}`},
    ],
  };
}
