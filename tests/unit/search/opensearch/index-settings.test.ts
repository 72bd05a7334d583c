import {describe, expect, test} from 'vitest';
import {sectionsSchema} from '../../../../src/search/build/section-records.ts';
import {bulkBatches, bulkLines} from '../../../../src/search/opensearch/bulk-batches.ts';
import {compoundParts} from '../../../../src/search/opensearch/compound-parts.ts';
import {indexBody} from '../../../../src/search/opensearch/index-settings.ts';
import {synonymRules} from '../../../../src/search/opensearch/synonym-rules.ts';

describe('the settings of the index', () => {
  const {
    settings: {analysis},
    mappings,
  } = indexBody({
    parts: ['system', 'ägare'],
    synonyms: ['kdl => kdl, ledningsgrupp'],
  });

  test('name no filter that is neither defined nor built in', () => {
    const builtIn = ['lowercase', 'asciifolding'];
    const used = Object.values(analysis.analyzer).flatMap(({filter}) => filter);
    expect(used.filter((name) => !builtIn.includes(name) && !Object.hasOwn(analysis.filter, name))).toEqual(
      [],
    );
  });

  test('fold after the stemmer, and split compounds only in texts', () => {
    const {handbok, handbok_fraga: question} = analysis.analyzer;
    expect(handbok?.filter.indexOf('handbok_stam')).toBeLessThan(
      handbok?.filter.indexOf('asciifolding') ?? 0,
    );
    expect(question.filter).not.toContain('handbok_delar');
  });

  test('have a field for every key of a section', () => {
    const {properties, dynamic} = mappings;
    const {shape} = sectionsSchema.element;
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(shape).toSorted());
    expect(dynamic).toBe('strict');
  });
});

describe('the parts of compounds', () => {
  const texts = [
    'Ett system har en ägare och en förvaltare.',
    'Systemägaren och systemförvaltarna, drift, driftsansvarig.',
  ];

  test('are words of the texts, also before a linking s', () => {
    expect(compoundParts([...texts, 'ansvarig'])).toEqual([
      'ansvarig',
      'drift',
      'förvaltarna',
      'system',
      'ägaren',
    ]);
  });

  test('are no endings', () => {
    expect(compoundParts(['förvaltning styrning och', 'säkerhet klarlagda', 'klar år'])).toEqual([]);
  });
});

describe('the rules of synonyms', () => {
  test('add the name to the word, with and without dots', () => {
    expect(synonymRules([{name: 'Större förändring', words: ['Ändring']}])).toEqual([
      'ändring => ändring, större förändring',
      'andring => andring, större förändring',
    ]);
  });

  test('hold nothing that would change their meaning', () => {
    expect(synonymRules([{name: 'Drift', words: ['a, b => c', '#drift', '']}])).toEqual([
      'a b c => a b c, drift',
    ]);
  });
});

describe('the documents of _bulk', () => {
  test('are two lines each, the second of which is the document', () => {
    const document = {id: '/a#b', text: 'rad\nrad'};
    const [action = '', source = '', end] = bulkLines(document).split('\n');
    expect([JSON.parse(action), JSON.parse(source), end]).toEqual([{index: {_id: '/a#b'}}, document, '']);
  });

  test('come in batches that are no larger than asked for, in order, each once', () => {
    const documents = Array.from({length: 100}, (_, id) => ({id: String(id), text: 'å'.repeat(id)}));
    const batches = bulkBatches(documents, 1_000);
    expect(batches.flat()).toEqual(documents);
    for (const batch of batches)
      expect(Buffer.byteLength(batch.map(bulkLines).join(''))).toBeLessThanOrEqual(1_000);
  });

  test('that are larger than a batch are one by themselves', () => {
    expect(
      bulkBatches([{id: 'a'}, {id: 'b'.repeat(99)}, {id: 'c'}], 50).map((batch) => batch.length),
    ).toEqual([1, 1, 1]);
  });
});
