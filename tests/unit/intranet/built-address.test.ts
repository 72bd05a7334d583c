import {expect, test} from 'vitest';
import {otherAddress, readBuiltAddress} from '../../intranet/built-address.ts';

test('the page of the search field says which address the handbook was built for', () => {
  const page = '<search><form action="http://localhost:3000/sok" method="get" data-sok></form></search>';
  expect(readBuiltAddress(page)).toBe('http://localhost:3000');
});

test('a handbook at another address than it was built for is told of, with the cure', () => {
  expect(otherAddress('http://localhost:3000', 'http://localhost:4000')).toMatchInlineSnapshot(`
    "OBS Handboken är byggd för http://localhost:3000 men visas på http://localhost:4000.
        Knappen Sök och länken ”Öppna i IT-handboken” leder därför fel.
        Gör så här: kör npm run build igen med miljövariabeln HANDBOK_URL=http://localhost:4000"
  `);
});
