import {toHtml} from 'hast-util-to-html';
import {select} from 'hast-util-select';
import {indexUrl} from './addresses.ts';
import {type EmbedContext, type EmbedSource, framePage} from './embed-page.ts';
import {escapeHtml} from '#shared/escape-html.ts';
import {prepareContent} from './prepare-content.ts';

export interface SearchFrameContext extends EmbedContext {
  /** Address of the script that makes the field a combobox. */
  readonly searchScriptUrl: string;
}

/**
 * The search field alone. Without scripts its form opens the handbook's page of results in a tab of its own; the index
 * is for frames that may not even do that. `<base>` sends results to a tab too, unless the host shows them itself.
 */
export function searchFrame(context: SearchFrameContext): string {
  const {siteUrl, styleOf, searchScriptUrl, frameScriptUrl} = context;
  return framePage({
    title: 'Sök',
    canonical: `${siteUrl}/sok`,
    styleOf,
    scripts: [frameScriptUrl, searchScriptUrl],
    head: '<base target="_blank">\n',
    main: `<search class="sok sok--stor">
<form action="${escapeHtml(siteUrl)}/sok" method="get" rel="noopener" data-sok>
<label class="sok-etikett" for="sok">Sök i IT-handboken</label>
<div class="sok-rad">
<input id="sok" class="sok-falt" type="search" name="q" autocomplete="off" spellcheck="false" placeholder="Till exempel: köpa system">
<button class="sok-knapp" type="submit">Sök</button>
</div>
</form>
</search>
<p class="inbaddad-fot"><a href="${indexUrl}" target="_self">Alla sidor från A till Ö</a></p>`,
  });
}

/**
 * All pages from A to Ö, made of the handbook's page of search. Above them the script shows the hits of a question in the
 * address, for a host that shows what is found in an embed.
 */
export function indexFrame({article, content}: EmbedSource, context: SearchFrameContext): string {
  const register = select('section', {type: 'root', children: [...content]});
  const {url, title} = article;
  const shown = prepareContent(register ? [register] : [], {...context, url, title, ids: new Set()});
  const canonical = `${context.siteUrl}${url}`;
  return framePage({
    title: 'Alla sidor från A till Ö',
    canonical,
    styleOf: context.styleOf,
    scripts: [context.frameScriptUrl, context.searchScriptUrl],
    main: `<h1>Alla sidor från A till Ö</h1><div data-sok-resultat></div>${toHtml(shown)}`,
  });
}
