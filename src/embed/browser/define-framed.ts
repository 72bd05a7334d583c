/** Is told that an attribute of the element has got another value, or the same once more. */
export type OnAttribute = (name: string) => void;

/**
 * Makes a custom element of a function that opens a view in it. A host may load the script once for each of its
 * parts, so the first to come defines it.
 *
 * @param open is called each time the element comes into a page; the signal tells when it leaves it
 */
export function defineFramed(
  name: string,
  open: (element: HTMLElement, signal: AbortSignal) => OnAttribute,
): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly observedAttributes = ['path', 'theme'];
      declare private stay: AbortController;
      declare private onAttribute: OnAttribute | undefined;

      connectedCallback(): void {
        this.stay = new AbortController();
        this.onAttribute = open(this, this.stay.signal);
      }

      disconnectedCallback(): void {
        this.stay.abort();
      }

      attributeChangedCallback(attribute: string): void {
        this.onAttribute?.(attribute);
      }
    },
  );
}
