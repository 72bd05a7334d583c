/** What a reader has ticked for one system. */
export interface TickedSystem {
  readonly id: string;
  /** As the reader calls it. */
  readonly name: string;
  /** The hash of each ticked item's text when it was ticked, by the item's id. */
  readonly ticks: ReadonlyMap<string, string>;
}

/** All that a reader has ticked. */
export interface ChecklistState {
  /** At least one, each with an id and a name of its own. */
  readonly systems: readonly TickedSystem[];
  /** Id of the system that the reader is looking at. */
  readonly current: string;
}

/** An item of the handbook as it reads today. */
export interface Item {
  readonly id: string;
  readonly hash: string;
}
