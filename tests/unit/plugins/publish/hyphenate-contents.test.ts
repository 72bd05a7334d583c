import {expect, test} from 'vitest';
import {hyphenateContents} from '../../../../src/plugins/publish/hyphenate-contents.ts';

test.each(['class="hb-toc"', 'class=hb-toc'])(
  'long words are breakable in the list of contents (%s) alone, and addresses stay',
  (attribute) => {
    const link = '<a href="#systemforvaltningsorganisationen">Systemförvaltningsorganisationen</a>';
    const html = `<p>${link}</p><ul ${attribute}><li>${link}</li></ul>`;
    const [before = '', contents = ''] = hyphenateContents(html).split('<ul');
    expect(before).toBe(`<p>${link}</p>`);
    expect(contents).toContain('href="#systemforvaltningsorganisationen"');
    expect(contents).toContain('System\u00AD');
  },
);
