import {defineFramed} from './define-framed.ts';
import {openHandbok} from './handbok-view.ts';
import {openSearch} from './search-view.ts';

/** Entry of /embed/element.js: the elements that an intranet puts around the handbook's frames. */
defineFramed('it-handbok', openHandbok);
defineFramed('it-handbok-sok', openSearch);
