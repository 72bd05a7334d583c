import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import type {BuiltModel} from '#model/build-model.ts';
import {languageRules} from '#model/rules/language-rules.ts';
import {notStated} from '#model/types.ts';
import {formatProblem} from '#shared/report.ts';
import {goalStatus} from '#views/goals.ts';
import {namedViews, pageViews} from '#views/page-views.ts';
import {allNodes, linksOf} from '../../fixtures/view-text.ts';

let handbook: BuiltModel;
beforeAll(async () => {
  handbook = await loadHandbook(process.cwd());
});

test('the handbook has no errors', () => {
  const errors = handbook.problems.filter(({severity}) => severity === 'error');
  expect(errors.map(formatProblem)).toEqual([]);
});

test('the only warnings are about language, and about what only the municipality can fill in', () => {
  const rules = handbook.problems.map(({rule}) => rule).filter((rule) => !Object.hasOwn(languageRules, rule));
  const open = ['system-roll-ej-angiven', 'process-agare-ej-angiven', 'redogorelse-kontakt'];
  expect(rules.filter((rule) => !open.includes(rule))).toEqual([]);
});

test('all 243 facts of the strategy are cited', () => {
  const cited = new Set(handbook.model.pages.flatMap(({facts}) => facts));
  expect([...cited].toSorted()).toEqual(handbook.model.facts.map(({id}) => id).toSorted());
  expect(cited.size).toBe(243);
});

test('all 23 goals and all 15 processes are there', () => {
  expect(handbook.model.goals).toHaveLength(23);
  expect(handbook.model.processes.filter(({steps}) => steps.length > 3)).toHaveLength(15);
});

test('every page has an owner that is a role or a body of the handbook', () => {
  const {pages, roles, bodies} = handbook.model;
  const actors = new Set([...roles, ...bodies].map(({id}) => id));
  expect(pages.filter(({owner}) => !actors.has(owner)).map(({file}) => file)).toEqual([]);
});

test('no goal whose deadline has passed is called done', () => {
  const passed = handbook.model.goals.filter(({deadlineYear}) => deadlineYear !== undefined);
  const unfollowed = passed.filter(({followUps}) => followUps.length === 0);
  expect(passed.length).toBeGreaterThan(1);
  for (const goal of unfollowed) expect(goalStatus(goal, 2100)).toBe('tidsgräns passerad, ej uppföljt');
});

/** Addresses of all pages, and of the places on them that editors or views have given one. */
function addresses(): Set<string> {
  const {model} = handbook;
  return new Set(
    model.pages.flatMap((page) => {
      const {head, beforeMap, steps, tail} = pageViews(model, page, 2026);
      const views = page.url === '/om/kallor' ? namedViews.kallforteckning(model) : [];
      const rules = page.url === '/om/kontroller' ? namedViews.kontroller(model) : [];
      const derived = allNodes([...head, ...beforeMap, ...steps, ...tail, ...views, ...rules]);
      const ids = derived.flatMap(({data}) => data?.hProperties?.['id'] ?? []);
      const places = [...page.headings.map(({id}) => id), ...ids].map((id) => `${page.url}#${String(id)}`);
      return [page.url, ...places];
    }),
  );
}

test('every link that a view makes leads to a page and a place that exist', () => {
  const {model} = handbook;
  const known = addresses();
  const links = model.pages.flatMap((page) => {
    const {head, steps, tail} = pageViews(model, page, 2026);
    return linksOf([...head, ...steps, ...tail]).map((url) => (url.startsWith('#') ? page.url + url : url));
  });
  const views = Object.values(namedViews).flatMap((view) => linksOf(view(model, 2026)));
  const terms = model.terms.flatMap(({url, seeUrl}) => [url, seeUrl ?? url]);
  const broken = [...links, ...views, ...terms].filter((url) => !known.has(url.replace(/\?[^#]*/, '')));
  expect([...new Set(broken)]).toEqual([]);
});

test('every step of a process has an actor that the handbook explains, or says that the source is silent', () => {
  const {processes, roles, bodies} = handbook.model;
  const actors = new Set([notStated, ...[...roles, ...bodies].map(({id}) => id)]);
  const strangers = processes.flatMap(({id, steps}) =>
    steps
      .flatMap((step) => [step.actor, ...step.decides, ...step.consulted, ...step.informed])
      .filter((actor) => !actors.has(actor))
      .map((actor) => `${id}: ${actor}`),
  );
  expect(strangers).toEqual([]);
});

test('no page names a person or an address of one', () => {
  const mail = handbook.pages.filter(({text}) => /[\w.]+@[\w-]+\.\w+/.test(text)).map(({file}) => file);
  expect(mail).toEqual([]);
});
