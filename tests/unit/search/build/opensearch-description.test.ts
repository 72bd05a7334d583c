import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {openSearchDescription} from '../../../../src/search/build/opensearch-description.ts';

function parse(title: string): Document {
  const xml = openSearchDescription({siteUrl: 'https://handbok.example.se', title});
  return new JSDOM(xml, {contentType: 'application/xml'}).window.document;
}

describe('the OpenSearch description document', () => {
  const description = parse('IT-handboken');

  test('leads a question to the page of results', () => {
    expect(description.querySelector('Url[type="text/html"]')?.getAttribute('template')).toBe(
      'https://handbok.example.se/sok?q={searchTerms}',
    );
  });

  test('is of the standard that browsers read', () => {
    expect(description.documentElement.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
  });

  test('has a short name of at most 16 signs, and a title with markup stays text', () => {
    const name = parse('Råd & "regler" <b>för</b> alla').querySelector('ShortName')?.textContent;
    expect(name).toBe('Råd & "regler" <');
  });
});
