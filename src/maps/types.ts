import type {StepKind} from '../model/types.ts';
import type {Line} from './text/wrap.ts';

/** A role or body that has a column of its own. */
export interface MapLane {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
}

export interface MapBranch {
  readonly to: string;
  readonly label: string;
  readonly back: boolean;
  readonly information: boolean;
}

export interface MapStep {
  readonly id: string;
  readonly number: number;
  readonly kind: StepKind;
  readonly label: string;
  /** Id of a lane. */
  readonly actor: string;
  /** Ids of everyone whom the step concerns; the actor alone where it is left out. */
  readonly concerns?: readonly string[] | undefined;
  readonly next: readonly MapBranch[];
  /** Where the step's text is: `#utse`. Without it the step is no link. */
  readonly url?: string | undefined;
}

/** All that drawing needs of a process. Steps in the order of work: one row each. */
export interface MapInput {
  readonly id: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly lanes: readonly MapLane[];
  readonly steps: readonly MapStep[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A column. `x` and `width` are those of the coloured band; its boxes stand at `boxX`, all `boxWidth` wide. */
export interface PlacedLane extends MapLane {
  readonly x: number;
  readonly width: number;
  readonly boxX: number;
  readonly boxWidth: number;
  /** The heading, wrapped to the band. */
  readonly lines: readonly Line[];
}

export interface PlacedStep extends Box {
  readonly step: MapStep;
  /** Index among the lanes. */
  readonly lane: number;
  /** The label, wrapped; the first line begins after the number. */
  readonly lines: readonly Line[];
}

export interface PlacedLabel extends Box {
  readonly lines: readonly Line[];
}

export interface PlacedEdge {
  /** Indexes among the steps. */
  readonly from: number;
  readonly to: number;
  /** As read: parallel branches are one edge, "Bifall / Avslag". */
  readonly label: string;
  readonly back: boolean;
  readonly information: boolean;
  /** Corners of the line from box to box, only horizontal and vertical parts. */
  readonly points: readonly Point[];
  readonly labelBox: PlacedLabel | undefined;
}

/** A drawn map as data: px at the design width, origin at the top left, y downwards. */
export interface MapLayout {
  readonly id: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly width: number;
  readonly height: number;
  /** Height of the strip of role headings, which is drawn apart from the body. */
  readonly headHeight: number;
  readonly lanes: readonly PlacedLane[];
  readonly steps: readonly PlacedStep[];
  readonly edges: readonly PlacedEdge[];
  /** y where the map may be cut without cutting a box or a label: one between each pair of rows, ascending. */
  readonly cuts: readonly number[];
}
