/** The kinds of diagram that the handbook draws, by the name Mermaid's parser gives them, as an editor begins them. */
const supported = {
  'flowchart-v2': 'flowchart',
  flowchart: 'flowchart',
  sequence: 'sequenceDiagram',
  stateDiagram: 'stateDiagram-v2',
  class: 'classDiagram',
  classDiagram: 'classDiagram',
  er: 'erDiagram',
  mindmap: 'mindmap',
  gantt: 'gantt',
  pie: 'pie',
  journey: 'journey',
  timeline: 'timeline',
  quadrantChart: 'quadrantChart',
} as const;

export type DiagramType = keyof typeof supported;

export function isSupportedType(type: string): type is DiagramType {
  return Object.hasOwn(supported, type);
}

/** How a diagram can begin: flowchart, sequenceDiagram … */
export const supportedBeginnings: readonly string[] = [...new Set<string>(Object.values(supported))];
