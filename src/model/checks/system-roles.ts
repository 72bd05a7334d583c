import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {notStated} from '../types.ts';

/** Every system has a systemägare and a systemförvaltare (F191); what the source leaves open is a warning. */
export function checkSystemRoles({file, frontMatter: data, keyLines, text}: SourcePage): Problem[] {
  if (data?.typ !== 'system') return [];
  const missing = [
    ...(data.systemagare === notStated ? [{key: 'systemagare', name: 'systemägare'}] : []),
    ...(data.systemforvaltare === notStated ? [{key: 'systemforvaltare', name: 'systemförvaltare'}] : []),
  ];
  const [first] = missing;
  if (!first) return [];
  const names = missing.map(({name}) => name).join(' och ');
  const place = {file, line: keyLines.get(first.key) ?? 1};
  const what = `Systemet ${data.title} saknar ${names}`;
  const isExplained = /anges inte i källan|anger inte källan|källan anger inte/i.test(text);
  if (isExplained) {
    // The same words for every system, so that the report says them once.
    const fix = 'skriv rollen efter "systemagare:" och "systemforvaltare:" när den är utsedd';
    return [problem('system-roll-ej-angiven', {...place, what, fix})];
  }
  const keys = missing.map(({key}) => `"${key}:"`).join(' och ');
  const fix = `skriv rollen efter ${keys}, eller skriv i texten att ${names} inte anges i källan`;
  return [problem('system-utan-roll', {...place, what, fix})];
}
