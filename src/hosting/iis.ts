import {escapeHtml} from '#shared/escape-html.ts';
import {cacheRules, headerTables} from './header-rules.ts';
import type {ServerInput} from './nginx.ts';

/** A path as IIS names places: without slashes around it. A folder `embed` has its own page `embed.html` beside it. */
function locations(prefix: string): string[] {
  const name = prefix.replaceAll(/^\/|\/$/g, '');
  return prefix.endsWith('/') || name.includes('.') ? [name] : [name, `${name}.html`];
}

function headerLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => [
      `<remove name="${name}" />`,
      ...(value === '' ? [] : [`<add name="${name}" value="${escapeHtml(value)}" />`]),
    ])
    .map((line) => indent + line)
    .join('\n');
}

/** Headers for each place that differs from the rest of the site, and the page for addresses that do not exist. */
function locationElements({rules}: Pick<ServerInput, 'rules'>): string {
  const tables = headerTables([rules, cacheRules]);
  const prefixes = [...new Set(tables.flatMap(({values}) => values.map(([prefix]) => prefix)))];
  return prefixes
    .filter((prefix) => prefix !== '/')
    .flatMap((prefix) =>
      locations(prefix).map((place) => {
        const headers = Object.fromEntries(
          tables.flatMap(({name, values}) =>
            values.filter(([other]) => other === prefix).map(([, value]) => [name, value]),
          ),
        );
        const errors =
          place === 'embed' ? `\n      ${errorPage('/embed/404.html').replaceAll('\n', '\n  ')}` : '';
        return `  <location path="${place}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headerLines(headers, '          ')}
        </customHeaders>
      </httpProtocol>${errors}
    </system.webServer>
  </location>`;
      }),
    )
    .join('\n');
}

function errorPage(url: string): string {
  return `<httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${url}" responseMode="ExecuteURL" />
    </httpErrors>`;
}

/** The site's web.config for IIS with the module URL Rewrite 2.1. */
export function iisConfig({rules}: ServerInput): string {
  const everywhere = Object.fromEntries(
    headerTables([rules, cacheRules]).flatMap(({name, values}) =>
      values.filter(([prefix]) => prefix === '/').map(([, value]) => [name, value]),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IT-handboken på IIS. Bygget skriver den här filen: ändra inget här, utan i bygget.
     Lägg den i webbplatsens mapp. Modulen URL Rewrite 2.1 behövs. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headerLines(everywhere, '        ')}
      </customHeaders>
    </httpProtocol>
    ${errorPage('/404.html')}
    <urlCompression doStaticCompression="true" />
    <rewrite>
      <rules>
        <rule name="Startsidans adress" stopProcessing="true">
          <match url="^index\\.html$" />
          <action type="Redirect" url="/" redirectType="Permanent" />
        </rule>
        <rule name="Utan snedstreck sist" stopProcessing="true">
          <match url="^(.+?)/+$" />
          <action type="Redirect" url="/{R:1}" redirectType="Permanent" />
        </rule>
        <rule name="Utan .html" stopProcessing="true">
          <match url="^(.+?)(?:/index)?\\.html$" />
          <conditions>
            <add input="{REQUEST_FILENAME}" matchType="IsFile" />
          </conditions>
          <action type="Redirect" url="/{R:1}" redirectType="Permanent" />
        </rule>
        <rule name="Sidans fil" stopProcessing="true">
          <match url="^(.+)$" />
          <conditions>
            <add input="{REQUEST_FILENAME}.html" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="/{R:1}.html" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
${locationElements({rules})}
</configuration>
`;
}
