/** What the pages of the demonstration intranet are made of. `handbook` is the handbook's address, without final slash. */

/** The sandbox that the handbook's own snippets have. */
export const rights =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** A frame as the handbook's snippets have it; `attributes` in place of its sandbox. */
export function frame(handbook: string, path: string, attributes = `sandbox="${rights}"`): string {
  return `<iframe src="${handbook}/embed${path}" title="IT-handboken" width="100%" height="800" ${attributes}></iframe>`;
}

/** The element around a frame. */
export function element(handbook: string, path: string, attributes = ''): string {
  return `<it-handbok src="${handbook}/embed" path="${path}" ${attributes}>${frame(handbook, path)}</it-handbok>`;
}

/** The script that brings the elements to life. */
export function elementScript(handbook: string): string {
  return `<script defer src="${handbook}/embed/element.js"></script>`;
}

/** A whole page of the intranet. */
export function hostPage(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Intranätet</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/intranat.css">
${head}
</head>
<body>
<header><a href="/">Intranätet</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>Slut på intranätets sida.</footer>
</body>
</html>`;
}
