import {useEffect, useRef, type ReactNode} from 'react';
import maps from '@process-maps';

interface Props {
  readonly id: string;
  readonly width: string;
  readonly height: string;
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
    void fetch(`/processkartor/${id}.html`, {signal: controller.signal})
      .then((response) => (response.ok ? response.text() : ''))
      .then((html) => {
        holder.innerHTML = html;
      })
      .catch(() => undefined);
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
