import type {Point} from './box.ts';
import type {Segment} from './parse-path.ts';

type ArcSegment = Extract<Segment, {kind: 'arc'}>;

/** Points along an arc, evenly spread by angle. SVG 2, appendix B.2.4: from end points to centre. */
export function sampleArc({from, to, arc}: ArcSegment, count: number): Point[] {
  if (arc.rx === 0 || arc.ry === 0 || (from.x === to.x && from.y === to.y)) return [];
  const turn = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = {x: (from.x - to.x) / 2, y: (from.y - to.y) / 2};
  // Half the chord in the ellipse's own axes.
  const x1 = cos * half.x + sin * half.y;
  const y1 = cos * half.y - sin * half.x;
  // Radii too small for the chord grow to reach.
  const reach = Math.sqrt(Math.max(1, (x1 / arc.rx) ** 2 + (y1 / arc.ry) ** 2));
  const rx = arc.rx * reach;
  const ry = arc.ry * reach;
  const below = (rx * y1) ** 2 + (ry * x1) ** 2;
  const factor = Math.sqrt(Math.max(0, (rx * ry) ** 2 / below - 1)) * (arc.large === arc.sweep ? -1 : 1);
  const centre = {x: (factor * rx * y1) / ry, y: (-factor * ry * x1) / rx};
  const start = Math.atan2((y1 - centre.y) / ry, (x1 - centre.x) / rx);
  const end = Math.atan2((-y1 - centre.y) / ry, (-x1 - centre.x) / rx);
  const full = 2 * Math.PI;
  const sweep = arc.sweep ? (end - start + full) % full : -((start - end + full) % full);
  return Array.from({length: count + 1}, (_, step) => {
    const angle = start + (sweep * step) / count;
    const x = rx * Math.cos(angle) + centre.x;
    const y = ry * Math.sin(angle) + centre.y;
    return {x: cos * x - sin * y + (from.x + to.x) / 2, y: sin * x + cos * y + (from.y + to.y) / 2};
  });
}
