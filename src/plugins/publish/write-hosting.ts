import {createHash} from 'node:crypto';
import type {AllowedParents} from '../../embed/core/allowed-parents.ts';
import {apacheConfig} from '../../hosting/apache.ts';
import {type HeaderRules, headerRules} from '../../hosting/header-rules.ts';
import {iisConfig} from '../../hosting/iis.ts';
import {nginxConfig} from '../../hosting/nginx.ts';
import {firstScript} from '../../light/first-script.ts';
import {draft} from '../../model/edition.ts';
import type {OutputFile} from './write-embeds.ts';

/** Folder beside the built site for files that are for its web server, not for its readers. */
export const serverFolder = 'webbserver';

interface HostedSite {
  readonly siteUrl: string;
  readonly parents: AllowedParents;
}

function rulesOf({siteUrl, parents}: HostedSite): HeaderRules {
  const hash = createHash('sha256').update(firstScript).digest('base64');
  return headerRules({
    siteUrl,
    allowedParents: parents.sources,
    scriptHashes: [`sha256-${hash}`],
    draftPath: `/${draft.id}`,
  });
}

/** The headers for the server of this project (tools/server), below the built site. */
export function headersFile(site: HostedSite): OutputFile {
  return {path: '/headers.json', content: `${JSON.stringify(rulesOf(site), null, 2)}\n`};
}

/** How nginx, Apache and IIS are to serve the site, below {@link serverFolder}. */
export function serverFiles(site: HostedSite): OutputFile[] {
  const server = {host: new URL(site.siteUrl).hostname, rules: rulesOf(site)};
  return [
    {path: '/nginx.conf', content: nginxConfig(server)},
    {path: '/apache.conf', content: apacheConfig(server)},
    {path: '/web.config', content: iisConfig(server)},
  ];
}
