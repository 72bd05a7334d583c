import {expect, test} from 'vitest';
import {leanPostCss} from '../../../src/plugins/handbook/lean-post-css.ts';

test('style sheets keep their plugins but the one that starts slowly, and no settings are searched for', () => {
  const options = {
    ident: 'postcss',
    plugins: [['/a/postcss-preset-env/index.js', {}], '/a/cascade-layers.js'],
  };
  expect(leanPostCss(options)).toEqual({ident: 'postcss', plugins: ['/a/cascade-layers.js'], config: false});
});
