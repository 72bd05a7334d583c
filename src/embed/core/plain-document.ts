import {escapeHtml} from '#shared/escape-html.ts';

/** A page's own style. */
export interface PageStyle {
  readonly text: string;
  /** SHA-256 of the text, in base64: the page's policy allows this style and no other. */
  readonly hash: string;
}

interface PlainDocument {
  readonly title: string;
  readonly style: PageStyle;
  /** What the page's policy says besides which style it has, with a final semicolon. */
  readonly policy?: string;
  /** More for the head, as markup. */
  readonly head?: string;
  readonly body: string;
}

/** A page outside the site's frame, with its own style, kept out of search engines. */
export function plainDocument({title, style, policy = '', head = '', body}: PlainDocument): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}style-src 'sha256-${style.hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} – IT-handboken</title>
<link rel="icon" href="/favicon.svg">
${head}<style>${style.text}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
