import {expect, test} from 'vitest';
import {splitRoute} from '../../../src/plugins/processes/index.ts';

test('each edition of the processes gets a route of its own instead of one at the top of the site', () => {
  const valid = {path: '/processer', component: 'version', exact: false};
  const draft = {path: '/arbetsversion/processer', component: 'version', exact: false};
  expect(splitRoute({path: '/', component: 'root', exact: false, routes: [valid, draft]})).toEqual([
    {path: '/processer', component: 'root', exact: false, routes: [valid]},
    {path: '/arbetsversion/processer', component: 'root', exact: false, routes: [draft]},
  ]);
});
