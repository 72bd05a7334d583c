// oxlint-disable-next-line import/no-unassigned-import -- an entry of its own, which starts when it is loaded
import '../search/browser/starter-module.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the same
import './docusaurus/starter.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the same
import './theme-choice.ts';
import {loadScript} from './load-script.ts';
import type * as Checklist from './checklist/checklist-module.ts';

/**
 * Entry of the one script that every page has. Loads what a page needs only where it is needed, as ordinary scripts:
 * unlike modules, those also load in a frame that is shut off from its own origin (sandbox without allow-same-origin).
 */

/** Address of the checklist's script, put in by the bundler. */
declare const checklistFile: string;
/** What that script leaves behind. */
declare const handbokChecklista: typeof Checklist;

let loading: Promise<void> | undefined;

class ChecklistElement extends HTMLElement {
  private detach: (() => void) | undefined;

  private async attach(): Promise<void> {
    try {
      await (loading ??= loadScript(checklistFile));
      if (this.isConnected) this.detach ??= handbokChecklista.attach(this);
    } catch {
      // It stays the plain list that it is; the next page tries again.
      loading = undefined;
      this.dataset['lage'] = 'lista';
    }
  }

  connectedCallback(): void {
    void this.attach();
  }

  disconnectedCallback(): void {
    this.detach?.();
    this.detach = undefined;
  }
}

customElements.define('handbok-checklista', ChecklistElement);
