import {useEffect, useRef, type ReactNode} from 'react';
import maps from '@process-maps';

interface Props {
  readonly id: string;
  readonly width?: string;
  readonly height?: string;
}

/** Puts the drawing at an address into its holder; without it the page's list of steps still says the same. */
async function fillFromServer(holder: HTMLElement, url: string, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(url, {signal});
    if (response.ok) holder.innerHTML = await response.text();
  } catch {
    // The reader has moved on, or is offline.
  }
}

/**
 * A process map. The server writes the drawing into the page; in the browser React leaves it alone.
 * After a client-side navigation there is no server's drawing, so it is fetched.
 */
export default function ProcessMap({id, width, height}: Props): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const holder = ref.current;
    if (!holder || holder.childElementCount > 0) return undefined;
    const controller = new AbortController();
    void fillFromServer(holder, `/processkartor/${id}.html`, controller.signal);
    return () => controller.abort();
  }, [id]);
  return (
    <div
      ref={ref}
      className="processkarta"
      data-width={width}
      data-height={height}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: maps[id] ?? ''}}
    />
  );
}
