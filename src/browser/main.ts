// oxlint-disable-next-line import/no-unassigned-import -- an entry of its own, which starts when it is loaded
import '../search/browser/starter-module.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the same
import './docusaurus/starter.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the same
import './theme-choice.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the same
import './elements-module.ts';

// Entry of the one script that every page of the site has.
