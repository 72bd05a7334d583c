import {cacheRules, headerTables} from './header-rules.ts';
import type {ServerInput} from './nginx.ts';

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

/** The whole site for Apache 2.4, as a virtual host. */
export function apacheConfig({host, rules}: ServerInput): string {
  const tables = headerTables([rules, cacheRules]);
  // Later sections win over earlier ones, so the longest beginning comes last.
  const headers = tables.flatMap(({name, values}) =>
    values.toReversed().map(([prefix, value]) => {
      const line = `Header always ${value === '' ? `unset ${name}` : `set ${name} ${quote(value)}`}`;
      return prefix === '/' ? `  ${line}` : `  <LocationMatch "^${prefix}">\n    ${line}\n  </LocationMatch>`;
    }),
  );
  return `# IT-handboken på Apache 2.4. Bygget skriver den här filen: ändra inget här, utan i bygget.
# Moduler som behövs: a2enmod headers rewrite. Byt ut adress, mapp och port mot era egna, och lägg till TLS.

<VirtualHost *:80>
  ServerName ${host}
  DocumentRoot /var/www/handboken
  AddDefaultCharset utf-8

  <Directory /var/www/handboken>
    Require all granted
    Options -Indexes -MultiViews
    AllowOverride None
    DirectorySlash Off
  </Directory>

${headers.join('\n')}

  ErrorDocument 404 /404.html
  <LocationMatch "^/embed/">
    ErrorDocument 404 /embed/404.html
  </LocationMatch>

  RewriteEngine On
  # En adress för varje sida: utan .html och utan snedstreck sist.
  RewriteRule "^/index\\.html$" "/" [R=301,L]
  RewriteRule "^(/[\\w~./-]+?)/+$" "$1" [R=301,L]
  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" -f
  RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"
  RewriteRule "^(/[\\w~./-]+?)(?:/index)?\\.html$" "$1" [R=301,L]
  RewriteRule "^/$" "/index.html"
  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}.html" -f
  RewriteRule "^(/.+)$" "$1.html"

  # Filer som bygget har packat i förväg.
  AddEncoding br .br
  AddEncoding gzip .gz
${packed('br', 'br').join('\n')}
${packed('gzip', 'gz').join('\n')}
</VirtualHost>
`;
}

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  bin: 'application/octet-stream',
};

/** Rules that send a packed file where there is one, with the type of what is in it. */
function packed(encoding: string, ending: string): string[] {
  const typed = Object.entries(types).map(
    ([extension, type]) =>
      `  <FilesMatch "\\.${extension}\\.${ending}$">\n    ForceType "${type}"\n    Header append Vary Accept-Encoding\n  </FilesMatch>`,
  );
  return [
    `  RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"`,
    `  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_FILENAME}.${ending}" -f`,
    `  RewriteRule "^(/.+\\.(?:${Object.keys(types).join('|')}))$" "$1.${ending}" [NS,E=no-gzip:1]`,
    ...typed,
  ];
}
