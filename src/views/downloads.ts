import type {Process} from '#model/types.ts';
import {element, type ViewNode} from './nodes.ts';

const forms = [
  {suffix: 'svg', label: 'bild (SVG)'},
  {suffix: 'bpmn', label: 'processmodell (BPMN 2.0)'},
  {suffix: 'json', label: 'öppna data (JSON)'},
] as const;

/** The map in forms to take away. Plain elements, because the files are no pages of the site. */
export function mapDownloads({id}: Pick<Process, 'id'>): ViewNode {
  const links = forms.flatMap(({suffix, label}, index) => [
    ...(index === 0 ? [] : [', ']),
    element('a', {href: `/processkartor/${id}.${suffix}`, download: true}, label),
  ]);
  return element('p', {className: ['karta-hamta']}, ['Hämta kartan som ', ...links, '.']);
}
