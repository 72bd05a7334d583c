import type * as Checklist from './checklist/checklist-module.ts';
import {defineLazyElement} from './lazy-element.ts';
import {readStored} from './read-stored.ts';
import {roleKey} from './role-filter/role-key.ts';
import type * as RoleFilter from './role-filter/role-filter-module.ts';

/**
 * The elements that a script makes more of, on the site's pages and in frames. Loads what a page needs only where it is
 * needed, as ordinary scripts: unlike modules, those also load in a frame that is shut off from its own origin (sandbox
 * without allow-same-origin).
 */

/** Addresses of the other scripts, put in by the bundler. */
declare const checklistFile: string;
declare const roleFilterFile: string;
/** What those scripts leave behind. */
declare const handbok: {readonly checklista: typeof Checklist; readonly rollfilter: typeof RoleFilter};

defineLazyElement('handbok-checklista', {
  url: checklistFile,
  attach: (host) => handbok.checklista.attach(host),
});
defineLazyElement('handbok-rollfilter', {
  url: roleFilterFile,
  attach: (host) => handbok.rollfilter.attach(host),
  // Where neither the address nor the device holds a choice, the style sheet shows the first one by itself.
  waits: () => !/\broll\b/.test(location.href) && readStored(roleKey) === null,
});
