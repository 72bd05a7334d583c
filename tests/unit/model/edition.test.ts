import {expect, test} from 'vitest';
import {addressIn, draft, editionOfAddress, pathWithin, type Edition} from '#model/edition.ts';

const first: Edition = {...draft, id: '1', name: 'Utgåva 1', base: ''};
const working: Edition = {...draft, base: '/arbetsversion'};
const older: Edition = {...draft, id: '0', name: 'Utgåva 0', base: '/utgava/0'};

test.each([
  [first, '/', '/'],
  [first, '/roller', '/roller'],
  [working, '/', '/arbetsversion'],
  [working, '/roller', '/arbetsversion/roller'],
  [older, '/om/kallor', '/utgava/0/om/kallor'],
])(
  'in $id, a page has the address of its edition, and is found back by it',
  ({...edition}, path, address) => {
    expect(addressIn(edition, path)).toBe(address);
    expect(pathWithin(edition, address)).toBe(path);
  },
);

test.each([
  ['/', '1'],
  ['/roller/systemagare', '1'],
  ['/arbetsversion', 'arbetsversion'],
  ['/arbetsversion/roller?q=1#x', 'arbetsversion'],
  ['/arbetsversionen', '1'],
  ['/utgava/0', '0'],
])('%s belongs to edition %s', (address, id) => {
  expect(editionOfAddress([first, working, older], address)?.id).toBe(id);
});
