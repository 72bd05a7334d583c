import {attachChecklist} from './attach-checklist.ts';
import {createStore} from './store.ts';

/** Entry of the script that pages with a checklist load: one store for all checklists of a visit. */
const store = createStore();

// A page that comes back from the browser's memory, or to the front, has missed what other tabs told.
addEventListener('pageshow', ({persisted}) => {
  if (persisted) store.refresh();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') store.refresh();
});

/** Makes the checklist in an element work. Gives a function that lets go of it. */
export function attach(host: HTMLElement): () => void {
  return attachChecklist(host, store);
}
