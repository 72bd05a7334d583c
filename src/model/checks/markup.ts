import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {lineOf} from '../markdown.ts';
import {didYouMean, nearest} from '../nearest.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

/** Tags that may stand in the text, without attributes other than `open`. */
const allowedTags = new Set([
  'abbr',
  'br',
  'dd',
  'del',
  'details',
  'dl',
  'dt',
  'ins',
  'kbd',
  'mark',
  'sub',
  'summary',
  'sup',
]);

const tagPattern = /<\/?([a-z][a-z0-9-]*)([^>]*)>/gi;
/**
 * A comment as browsers end it, which is earlier than Markdown does: already `<!-->`, `<!--->` and `--!>` end one,
 * so that what follows them is live HTML (HTML standard, 13.2.5.43–53).
 */
const commentPattern = /<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->/g;
const viewPattern = /^<!--\s*vy:\s*([^\s]+)\s*-->$/;

/** The name of the view that an HTML comment asks for: `<!-- vy: rollregister -->` → `rollregister`. */
export function viewName(html: string): string | undefined {
  return viewPattern.exec(html.trim())?.[1];
}

/** Checks what is not plain text: HTML, headings, images and placeholders of views. */
export function checkMarkup(page: SourcePage, views: ReadonlySet<string>): Problem[] {
  return [...checkHtml(page, views), ...checkHeadings(page), ...checkImages(page)];
}

function checkHtml({file, tree}: SourcePage, views: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  visit(tree, 'html', (node) => {
    const line = lineOf(node);
    const view = viewName(node.value);
    if (view !== undefined && !views.has(view)) {
      const fix = `använd en av ${[...views].toSorted().join(', ')}`;
      problems.push(
        problem('vy-okand', {
          file,
          line,
          what: `Vyn "${view}" finns inte${didYouMean(nearest(view, views))}`,
          fix,
        }),
      );
    }
    if (view === undefined && node.value.includes('-->') && /^<!--\s*vy\b/i.test(node.value)) {
      const fix = 'skriv namnet efter kolon: <!-- vy: rollregister -->';
      problems.push(problem('vy-okand', {file, line, what: 'Kommentaren vy är felskriven', fix}));
    }
    if (/^<!--(?!-?>)/.test(node.value) && !node.value.includes('-->')) {
      const what = 'Kommentaren som börjar med <!-- har inget slut';
      problems.push(
        problem('html-otillaten', {file, line, what, fix: 'skriv --> där kommentaren ska sluta'}),
      );
      return;
    }
    for (const [name, tag] of forbiddenTags(node.value)) {
      // A tag and its end are one mistake.
      if (seen.has(`${line} ${name}`)) continue;
      seen.add(`${line} ${name}`);
      const what = `HTML-koden ${tag} är inte tillåten`;
      const fix = `ta bort den eller skriv med vanlig Markdown; tillåtna taggar utan attribut är ${[...allowedTags].join(', ')}`;
      problems.push(problem('html-otillaten', {file, line, what, fix}));
    }
  });
  return problems;
}

/**
 * Tags outside the allow-list, and whatever looks like the start of a tag but is not closed:
 * for each name the first as written.
 */
function forbiddenTags(html: string): Map<string, string> {
  const withoutComments = html.replace(commentPattern, '');
  const found = new Map<string, string>();
  const add = (name: string, written: string) => {
    if (!found.has(name)) found.set(name, written.trim().slice(0, 60));
  };
  const rest = withoutComments.replace(tagPattern, (whole: string, name: string, attributes: string) => {
    const plain = /^\s*(open)?\s*\/?$/i.test(attributes);
    if (!allowedTags.has(name.toLowerCase()) || !plain) add(name.toLowerCase(), whole);
    return '';
  });
  if (/<[a-z!?/]/i.test(rest)) add('', rest);
  return found;
}

function checkHeadings({file, headings}: SourcePage): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let level = 1;
  for (const heading of headings) {
    const {line, text} = heading;
    if (heading.level === 1) {
      const what = `Rubriken "${text}" är en huvudrubrik, men sidans rubrik kommer från title`;
      problems.push(problem('rubrikniva', {file, line, what, fix: 'använd ## för sidans rubriker'}));
    } else if (heading.level > level + 1) {
      const what = `Rubriken "${text}" hoppar från nivå ${level} till ${heading.level}`;
      problems.push(problem('rubrikniva', {file, line, what, fix: `använd ${'#'.repeat(level + 1)}`}));
    }
    if (seen.has(heading.id)) {
      const what = `Två rubriker har adressen #${heading.id}`;
      problems.push(
        problem('rubrik-dubbel', {file, line, what, fix: 'skriv ett eget {#namn} efter den ena rubriken'}),
      );
    }
    seen.add(heading.id);
    level = heading.level;
  }
  return problems;
}

function checkImages({file, tree}: SourcePage): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'image', (node) => {
    if (node.alt?.trim()) return;
    const fix = 'skriv vad bilden visar mellan hakparenteserna: ![Organisationsschema](bild.svg)';
    problems.push(problem('bild-alt', {file, line: lineOf(node), what: 'Bilden saknar beskrivning', fix}));
  });
  return problems;
}
