import {addressIn, comparisonAddress, type Edition} from '#model/edition.ts';
import {notStated, type Model} from '#model/types.ts';
import {known, knownDay, nameInText, validity} from '#views/edition-words.ts';
import {actorOf} from '#views/lookup.ts';
import type {KnownEdition} from './client/use-edition.ts';

interface Row {
  readonly label: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** An edition as the list of all editions shows it. */
export interface EditionEntry {
  readonly name: string;
  /** Inside a sentence. */
  readonly nameInText: string;
  readonly url: string;
  /** Whether it is valid, in words. */
  readonly standing: string;
  readonly isDecided: boolean;
  readonly rows: readonly Row[];
  /** Comparison with the valid edition. */
  readonly difference?: {readonly url: string; readonly text: string} | undefined;
}

/**
 * The list of all editions: the draft, the valid one and those that it replaced.
 *
 * @param models the edition that readers land on first
 */
export function editionEntries(models: readonly Model[]): EditionEntry[] {
  const [first] = models;
  const entries = models.map((model) => entryOf(model, first && first !== model ? first : undefined));
  // The draft is what comes next, so that the list goes backwards in time.
  return [...entries.filter(({isDecided}) => !isDecided), ...entries.filter(({isDecided}) => isDecided)];
}

function entryOf(model: Model, valid: Model | undefined): EditionEntry {
  const {edition} = model;
  const standing = validity(edition);
  return {
    name: edition.name,
    nameInText: nameInText(edition),
    url: addressIn(edition, '/'),
    standing: `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.`,
    isDecided: edition.decision !== undefined,
    rows: rowsOf(model),
    difference: valid && difference(model, valid),
  };
}

function rowsOf(model: Model): Row[] {
  const {decision} = model.edition;
  if (!decision) return [];
  const {decidedBy, decidedOn, diaryNumber, validFrom, validTo, frozenOn} = decision;
  const decider = decidedBy === notStated ? undefined : actorOf(model, decidedBy);
  return [
    {label: 'Beslutad av', text: decider?.title ?? known(decidedBy), url: decider?.url},
    {label: 'Beslutsdatum', text: knownDay(decidedOn)},
    {label: 'Diarienummer', text: known(diaryNumber)},
    {label: 'Gäller från', text: knownDay(validFrom)},
    {label: 'Gäller till', text: knownDay(validTo)},
    {label: 'Texten fryst', text: knownDay(frozenOn)},
  ];
}

function difference({edition}: Model, {edition: valid}: Model): EditionEntry['difference'] {
  const [before, after] = edition.decision === undefined ? [valid, edition] : [edition, valid];
  return {
    url: comparisonAddress(before, after),
    text: `Vad som skiljer ${nameInText(before)} och ${nameInText(after)}`,
  };
}

/** What every page is told of an edition. */
export function knownEdition(edition: Edition): KnownEdition {
  const {id, name, base} = edition;
  return {id, name, base, nameInText: nameInText(edition)};
}
