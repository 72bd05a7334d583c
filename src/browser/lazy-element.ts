import {loadScript} from './load-script.ts';

/** What makes an element work. Gives a function that lets go of it. */
type Attach = (host: HTMLElement) => () => void;

interface LazyScript {
  readonly url: string;
  /** Calls what the script has left behind, once it is loaded. */
  readonly attach: Attach;
  /** Whether it has nothing to do before the reader changes something in the element. */
  readonly waits?: () => boolean;
}

/**
 * Defines an element whose script is loaded where the element stands, once for all pages of a visit. Where it cannot
 * be loaded, the element stays the plain HTML that it is, with `data-lage="lista"`, and the next page tries again.
 */
export function defineLazyElement(name: string, {url, attach, waits}: LazyScript): void {
  class LazyElement extends HTMLElement {
    private detach: (() => void) | undefined;

    private async attach(): Promise<void> {
      try {
        await loadScript(url);
        if (this.isConnected) this.detach ??= attach(this);
      } catch {
        this.dataset['lage'] = 'lista';
      }
    }

    connectedCallback(): void {
      if (waits?.()) this.addEventListener('change', () => void this.attach(), {once: true});
      else void this.attach();
    }

    disconnectedCallback(): void {
      this.detach?.();
      this.detach = undefined;
    }
  }
  customElements.define(name, LazyElement);
}
