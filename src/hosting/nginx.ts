import {cacheRules, type HeaderRules, headerTables} from './header-rules.ts';

export interface ServerInput {
  /** Name of the host in the site's address: `handbok.example.se`. */
  readonly host: string;
  readonly rules: HeaderRules;
}

function variable(header: string): string {
  return `$handbok_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

/**
 * The whole site for nginx. Headers are set once, by variables: a location that sets one of its own would lose all
 * the others, which is nginx's best known trap.
 */
export function nginxConfig({host, rules}: ServerInput): string {
  const tables = headerTables([rules, cacheRules]);
  const maps = tables.map(({name, values}) => {
    const lines = values.map(([prefix, value]) =>
      prefix === '/' ? `  default ${quote(value)};` : `  ~^${prefix} ${quote(value)};`,
    );
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
  });
  const headers = tables.map(({name}) => `  add_header ${name} ${variable(name)} always;`);
  return `# IT-handboken på nginx. Bygget skriver den här filen: ändra inget här, utan i bygget.
# Lägg den i /etc/nginx/conf.d och byt ut adress, mapp och lyssnare mot era egna.

${maps.join('\n\n')}

server {
  listen 80;
  # TLS: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
  server_name ${host};
  root /var/www/handboken;

  charset utf-8;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  # Finns modulen brotli_static? Ta bort tecknet # på nästa rad.
  # brotli_static on;

${headers.join('\n')}

  error_page 404 /404.html;
  location = /404.html { internal; }
  location = /embed/404.html { internal; }

  location = / { try_files /index.html =404; }

  # En adress för varje sida: utan .html och utan snedstreck sist.
  location = /index.html { return 301 /$is_args$args; }
  location ~ "^(?<sida>/[\\w~./-]+?)/+$" { return 301 $sida$is_args$args; }
  location ~ "^(?<sida>/[\\w~./-]+?)(?:/index)?\\.html$" {
    if (!-f $request_filename) { return 404; }
    return 301 $sida$is_args$args;
  }

  location /embed/ {
    error_page 404 /embed/404.html;
    try_files $uri.html $uri =404;
  }
  location / { try_files $uri.html $uri =404; }
}
`;
}
