import type {PageElement} from './page-elements.ts';
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

/** What a page has, as the selectors of a style sheet can tell it apart. */
export interface PageMatch {
  /** Names the kinds of elements of the page: pages of the same kinds match the same selectors. */
  readonly kinds: string;
  /** Whether a selector may match something of the page. Says no only when that is certain. */
  readonly mayMatch: (selector: Selector) => boolean;
}

/**
 * Tries the selectors of a style sheet on pages. Elements that no selector can tell apart are one kind, and each kind is
 * tried once, however many pages have it.
 */
export function createMatcher(
  selectors: readonly Selector[],
): (elements: Iterable<PageElement>) => PageMatch {
  const compounds = selectors.flatMap(compoundsOf);
  const nameKind = createKindNames(compounds);
  const kinds = new Map<string, {readonly number: number; readonly matched: readonly Compound[]}>();
  return (elements) => {
    const numbers = new Set<number>();
    const found = new Set<Compound>();
    for (const element of elements) {
      const name = nameKind(element);
      const known = kinds.get(name);
      const kind = known ?? {
        number: kinds.size,
        matched: compounds.filter((compound) => matches(compound, element)),
      };
      if (!known) kinds.set(name, kind);
      if (numbers.has(kind.number)) continue;
      numbers.add(kind.number);
      for (const compound of kind.matched) found.add(compound);
    }
    const mayMatch = (selector: Selector): boolean =>
      selector.compounds.every(
        (compound) => found.has(compound) && compound.anyOf.every((choices) => choices.some(mayMatch)),
      );
    return {kinds: [...numbers].toSorted((a, b) => a - b).join(), mayMatch};
  };
}

function compoundsOf({compounds}: Selector): Compound[] {
  return compounds.flatMap((compound) => [compound, ...compound.anyOf.flat().flatMap(compoundsOf)]);
}

/** Names elements by what the selectors can tell of them: of classes, ids and attributes only those that one asks for. */
function createKindNames(compounds: readonly Compound[]): (element: PageElement) => string {
  const ids = new Set(compounds.map(({id}) => id));
  const classes = new Set(compounds.flatMap((compound) => compound.classes));
  const tests = new Map<string, AttributeTest[]>();
  const presence = compounds
    .flatMap(({lacks}) => lacks)
    .map((name) => ({name, operator: undefined, value: ''}));
  for (const test of [...presence, ...compounds.flatMap(({attributes}) => attributes)]) {
    tests.set(test.name, [...(tests.get(test.name) ?? []), test]);
  }
  return ({tag, id, classes: own, attributes, prefix = ''}) => {
    const known = [...own].filter((name) => classes.has(name));
    const passed = [...attributes.keys()].flatMap((name) => {
      const results = (tests.get(name) ?? []).map((test) => Number(passes(test, attributes)));
      return results.length > 0 ? [`${name}:${results.join('')}`] : [];
    });
    return [tag, ids.has(id) ? id : '', known.toSorted().join(' '), ...passed.toSorted(), prefix].join('\n');
  };
}

function matches({tag, id, classes, attributes, lacks}: Compound, element: PageElement): boolean {
  const {prefix} = element;
  if (tag !== undefined && tag !== '*' && tag !== element.tag) return false;
  if (id !== undefined && id !== element.id) return false;
  const hasClass = (name: string): boolean =>
    element.classes.has(name) || (prefix !== undefined && name.startsWith(prefix));
  if (!classes.every(hasClass)) return false;
  if (lacks.some((name) => !changing.has(name) && element.attributes.has(name))) return false;
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
