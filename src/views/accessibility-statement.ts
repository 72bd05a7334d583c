import type {AccessibilityStatement} from '#model/accessibility-statement.ts';
import {notStated, type Model} from '#model/types.ts';
import {descriptionList, list, paragraph, strong, type ViewNode} from './nodes.ts';
import {swedishDate} from './words.ts';

const compliance = {
  helt: 'Helt förenlig',
  delvis: 'Delvis förenlig',
  inte: 'Inte förenlig',
} as const satisfies Record<AccessibilityStatement['foljsamhet'], string>;

function statementOf({pages}: Model): AccessibilityStatement | undefined {
  return pages.find(({statement}) => statement)?.statement;
}

/** The statement's facts in short. */
export function accessibilityFacts(model: Model): ViewNode[] {
  const statement = statementOf(model);
  if (!statement) return [];
  return [
    descriptionList([
      ['Offentlig aktör', statement.aktor],
      ['Digital service', statement.tjanst],
      ['Hur väl den följer lagen', compliance[statement.foljsamhet]],
      ['Metod', statement.metod],
      ['Handboken publicerad', swedishDate(statement.publicerad)],
      ['Bedömd', swedishDate(statement.bedomd)],
      ['Redogörelsen uppdaterad', swedishDate(statement.uppdaterad)],
    ]),
  ];
}

/** What has been tried; each line has a test that does it. */
export function accessibilityTests(model: Model): ViewNode[] {
  return [list((statementOf(model)?.provat ?? []).map(({vad}) => vad))];
}

/** Where to report what does not work, or plainly that the municipality has not said it yet. */
export function accessibilityContact(model: Model): ViewNode[] {
  const contact = statementOf(model)?.kontakt;
  if (contact !== undefined && contact !== notStated) return [paragraph([strong('Kontakta oss: '), contact])];
  return [
    paragraph([
      strong('Kontaktväg saknas. '),
      'Vart du vänder dig anges inte i källan. Kommunen fyller i en funktionsbrevlåda innan handboken tas i bruk.',
    ]),
  ];
}
