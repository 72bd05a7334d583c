import {loadScript} from '../load-script.ts';

/**
 * Entry of the script that knows where Docusaurus's own files are. It has a fixed address and is asked for again each
 * time, so that no page names a file whose name changes with the content.
 */

/** Docusaurus's files in their order, put in when the site is built. */
declare const clientScripts: readonly string[];
declare const clientStyles: readonly string[];

function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    document.head.append(link);
  });
}

let styles: Promise<unknown> | undefined;

/** Loads the whole style sheet: a page has only the part of it that the page itself uses. */
async function loadStyles(): Promise<void> {
  try {
    await (styles ??= Promise.all(clientStyles.map(loadStyle)));
  } catch (error) {
    styles = undefined;
    throw error;
  }
}

async function takeOver(): Promise<void> {
  const started = new Promise((resolve) => {
    document.addEventListener('handbok-overtagen', resolve, {once: true});
  });
  // Without the whole style sheet the next page would be bare: better that pages go on being loaded one by one.
  await loadStyles();
  for (const url of clientScripts) await loadScript(url);
  await started;
}

let taking: Promise<void> | undefined;

/** Lets Docusaurus take over the page, once. Resolves when it has; rejects when a file cannot be had. */
export async function startDocusaurus(): Promise<void> {
  try {
    await (taking ??= takeOver());
  } catch (error) {
    taking = undefined;
    throw error;
  }
}
