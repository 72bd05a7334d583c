/** A Mermaid flowchart as written, before it is understood as a process. Lines are 1-based within the diagram's source. */
export interface Flowchart {
  readonly accTitle: string;
  readonly accDescr: string;
  readonly lanes: readonly FlowchartLane[];
  readonly nodes: readonly FlowchartNode[];
  readonly edges: readonly FlowchartEdge[];
  /** `click` statements, also those on a node that does not exist, which Mermaid passes over in silence. */
  readonly clicks?: readonly FlowchartClick[];
}

/** A top-level subgraph: its id is that of a role or a body. In the order of the source. */
export interface FlowchartLane {
  readonly id: string;
  readonly title: string;
  readonly line: number;
}

export type NodeShape = 'rectangle' | 'stadium' | 'diamond' | 'other';

/** A node in the order in which the source first names it. Labels are plain text, without markup. */
export interface FlowchartNode {
  readonly id: string;
  readonly label: string;
  readonly shape: NodeShape;
  /** Id of the innermost top-level subgraph that holds it; null when it stands outside. */
  readonly lane: string | null;
  /**
   * Other top-level subgraphs that name it as well. Mermaid lets the first win in silence, so that a link written
   * inside the wrong subgraph moves a step to another role.
   */
  readonly otherLanes?: readonly string[];
  /** Nothing but its id is written: Mermaid makes a box of every word that an arrow leads to, also a misspelt one. */
  readonly bare?: boolean;
  readonly line: number;
}

export interface FlowchartClick {
  readonly node: string;
  /** The target as written; empty when the node does not exist or the click calls a script. */
  readonly href: string;
  readonly line: number;
}

export interface FlowchartEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Dotted: information, not the flow of work. */
  readonly dotted: boolean;
  readonly line: number;
}

/** What parsing a Mermaid block gives. `line` is 1-based within the block's source. */
export type ParsedDiagram =
  | {readonly ok: true; readonly type: 'flowchart'; readonly flowchart: Flowchart}
  | {readonly ok: true; readonly type: 'other'; readonly name: string}
  | {
      readonly ok: false;
      readonly line: number;
      readonly message: string;
      /** How to mend it, where more can be said than the message does. */
      readonly fix?: string;
    };

/** Parses the source of one Mermaid block. Injected into the model, so that the model itself needs no Mermaid. */
export type DiagramParser = (source: string) => Promise<ParsedDiagram>;
