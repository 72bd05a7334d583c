const scripts: Record<string, Promise<unknown> | undefined> = {};

/** Loads an ordinary script, once for all pages of a visit. Rejects when it cannot be had; it may then be asked for again. */
export function loadScript(url: string): Promise<unknown> {
  return (scripts[url] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', (event) => {
      scripts[url] = undefined;
      script.remove();
      reject(event);
    });
    script.src = url;
    document.head.append(script);
  }));
}
