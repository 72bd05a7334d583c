import {mapName} from '#model/edition.ts';
import type {Model, Process} from '#model/types.ts';
import {element, type ViewNode} from './nodes.ts';

const forms = [
  {suffix: 'svg', label: 'bild (SVG)'},
  {suffix: 'bpmn', label: 'processmodell (BPMN 2.0)'},
  {suffix: 'json', label: 'öppna data (JSON)'},
] as const;

/** The map in forms to take away. `pathname:` is how Docusaurus is told that an address is a file and no page. */
export function mapDownloads({edition}: Pick<Model, 'edition'>, {id}: Pick<Process, 'id'>): ViewNode {
  const links = forms.flatMap(({suffix, label}, index) => [
    ...(index === 0 ? [] : [', ']),
    element(
      'a',
      {href: `pathname:///processkartor/${mapName(edition, id)}.${suffix}`, download: true},
      label,
    ),
  ]);
  return element('p', {className: ['karta-hamta']}, ['Hämta kartan som ', ...links, '.']);
}
