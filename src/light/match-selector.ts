import type {PageElement, PageElements} from './page-elements.ts';
import type {AttributeTest, Compound, Selector} from './selector.ts';

/** Attributes that browsers and scripts change while a page is read, so that any value of them is to be expected. */
const changing = new Set([
  'aria-expanded',
  'aria-invalid',
  'aria-pressed',
  'aria-selected',
  'data-has-hydrated',
  'data-sok-fragar',
  'data-theme',
  'hidden',
  'open',
]);

/** Whether a selector may match something of the page. Says no only when that is certain. */
export function mayMatch({compounds}: Selector, page: PageElements): boolean {
  return compounds.every(
    (compound) =>
      candidates(compound, page).some((element) => matches(compound, element)) &&
      compound.anyOf.every((selectors) => selectors.some((selector) => mayMatch(selector, page))),
  );
}

/** The elements that are worth a look. */
function candidates({tag, classes: [name]}: Compound, page: PageElements): readonly PageElement[] {
  if (name !== undefined) return [...(page.byClass.get(name) ?? []), ...page.scripted];
  return tag === undefined || tag === '*' ? page.all : (page.byTag.get(tag) ?? []);
}

function matches({tag, id, classes, attributes}: Compound, element: PageElement): boolean {
  const {prefix} = element;
  if (tag !== undefined && tag !== '*' && tag !== element.tag) return false;
  if (id !== undefined && id !== element.id) return false;
  const hasClass = (name: string): boolean =>
    element.classes.has(name) || (prefix !== undefined && name.startsWith(prefix));
  if (!classes.every(hasClass)) return false;
  return prefix !== undefined || attributes.every((test) => passes(test, element.attributes));
}

const comparisons: Readonly<
  Record<NonNullable<AttributeTest['operator']>, (actual: string, value: string) => boolean>
> = {
  '=': (actual, value) => actual === value,
  '~=': (actual, value) => actual.split(' ').includes(value),
  '^=': (actual, value) => actual.startsWith(value),
  '$=': (actual, value) => actual.endsWith(value),
  '|=': (actual, value) => actual === value || actual.startsWith(`${value}-`),
  '*=': (actual, value) => actual.includes(value),
};

function passes({name, operator, value}: AttributeTest, attributes: PageElement['attributes']): boolean {
  if (changing.has(name)) return true;
  const actual = attributes.get(name);
  if (actual === undefined) return false;
  return operator === undefined || comparisons[operator](actual, value);
}
