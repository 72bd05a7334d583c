import {describe, expect, test} from 'vitest';
import {manifestFile} from '../../../../src/search/build/manifest-file.ts';
import {readManifest} from '../../../../src/search/core/manifest.ts';

const editions = [{id: '1', label: 'Utgåva 1', index: 'u1/index.abc.bin'}];

describe('the manifest', () => {
  test('comes back as it was written', () => {
    const {bytes} = manifestFile('motor.abc.js', editions);
    expect(readManifest(JSON.parse(new TextDecoder().decode(bytes)))).toEqual({
      engine: 'motor.abc.js',
      editions,
    });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'manifest'],
    ['no editions', {engine: 'a.js', editions: []}],
    ['an edition without an index', {engine: 'a.js', editions: [{id: '1', label: 'x'}]}],
    ['an engine that is no text', {engine: 1, editions}],
  ])('%s is none', (_, value) => {
    expect(readManifest(value)).toBeUndefined();
  });
});
