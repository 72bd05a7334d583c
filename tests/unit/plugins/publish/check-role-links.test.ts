import {expect, test} from 'vitest';
import {missingRoleLinks} from '../../../../src/plugins/publish/check-role-links.ts';
import {buildSmallHandbook} from '../../../fixtures/small-handbook.ts';

/** Pages that hold links to everything, but for one link that a test leaves out. */
async function pagesWithout(left?: {readonly on: string; readonly to: string}) {
  const {model} = await buildSmallHandbook();
  const actors = [...model.roles, ...model.bodies];
  const targets = [
    ...actors.map(({url}) => url),
    ...model.processes.flatMap(({url, steps}) => steps.map(({id}) => `${url}#${id}`)),
  ];
  const pages = [...actors, ...model.processes].map(({url}) => ({
    url,
    html: targets
      .filter((to) => left?.on !== url || left.to !== to)
      .map((to) => `<a href="${to}">x</a>`)
      .join(''),
  }));
  return {model, pages};
}

test('pages that link both ways lack nothing', async () => {
  const {model, pages} = await pagesWithout();
  expect(missingRoleLinks(model, pages)).toEqual([]);
});

test.each([
  {on: '/processer/utse-forvaltare', to: '/organisation/it-kontoret'},
  {on: '/organisation/it-kontoret', to: '/processer/utse-forvaltare#rad'},
  {on: '/roller/it-chef', to: '/processer/utse-forvaltare#prova'},
])('$on without its link to $to is found', async (left) => {
  const {model, pages} = await pagesWithout(left);
  expect(new Set(missingRoleLinks(model, pages))).toEqual(
    new Set([`${left.on} does not link to ${left.to}`]),
  );
});
