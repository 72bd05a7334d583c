/** Body of the request that creates an index: how Swedish text is taken apart, and what a document holds. */
export interface IndexBody {
  readonly settings: object;
  readonly mappings: object;
}

export interface Language {
  /** Words that compounds are made of, for the decompounder. */
  readonly parts: readonly string[];
  /** Rules in Solr's form: `tekniskt ansvarig => tekniskt ansvarig, systemdriftsansvarig`. */
  readonly synonyms: readonly string[];
}

/**
 * Lucene's own `swedish` analyzer knows no compounds, no folding and no glossary, and answers about a third of what
 * staff ask. Words are stemmed before they are folded: folded first, "råd" loses its end like "bakad". Synonyms stand
 * in the search's analyzer alone, so that a changed glossary needs no new analysis of the texts; and before the
 * decompounder, since Lucene refuses rules whose words become several.
 */
export function indexBody({parts, synonyms}: Language) {
  const ending = ['handbok_stopp', 'handbok_stam', 'asciifolding'];
  return {
    settings: {
      analysis: {
        filter: {
          handbok_delar: {
            type: 'dictionary_decompounder',
            word_list: parts,
            min_word_size: 7,
            min_subword_size: 3,
            only_longest_match: true,
          },
          handbok_synonymer: {type: 'synonym_graph', synonyms, lenient: true},
          handbok_stopp: {type: 'stop', stopwords: '_swedish_'},
          handbok_stam: {type: 'stemmer', language: 'swedish'},
          handbok_en_gang: {type: 'unique', only_on_same_position: true},
        },
        analyzer: {
          handbok: {
            tokenizer: 'standard',
            filter: ['lowercase', 'handbok_delar', ...ending, 'handbok_en_gang'],
          },
          handbok_fraga: {tokenizer: 'standard', filter: ['lowercase', 'handbok_synonymer', ...ending]},
        },
      },
    },
    mappings: {dynamic: 'strict', properties: documentFields},
  } satisfies IndexBody;
}

const swedish = {type: 'text', analyzer: 'handbok', search_analyzer: 'handbok_fraga'};
const keyword = {type: 'keyword'};

/** The keys of a section record (search/build/section-records.ts); a key that is missing here is refused. */
const documentFields = {
  id: keyword,
  url: keyword,
  title: {...swedish, fields: {rad: keyword, skriv: {type: 'search_as_you_type'}}},
  page: swedish,
  kind: keyword,
  role: keyword,
  edition: keyword,
  summary: swedish,
  text: swedish,
  keywords: swedish,
  updated: {type: 'date', format: 'yyyy-MM-dd'},
};
