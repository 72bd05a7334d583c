import type {PlacedPort} from './ports.ts';
import type {LabelPlace, Obstacle} from './label-places.ts';

/** Air above and below a horizontal line, px: less than the label's distance from its own. */
const lineAir = 3;
/** Air beside a vertical line, px: more than a label's distance from its own, so that it is clear which one it belongs to. */
export const sideAir = 7;
/** Half the height of an arrowhead with its air, px. */
const arrowAir = 8;

/** Far enough above and below a row to stand for all that lies there. */
const far = 10_000;

function verticalObstacle(x: number, from: number, to: number): Obstacle {
  return {left: x - sideAir, right: x + sideAir, top: from, bottom: to};
}

/** The line down from the middle of a box: its own label may stand as near as other labels to their lines. */
export function stubObstacle(x: number, from: number): Obstacle {
  return {left: x - lineAir, right: x + lineAir, top: from, bottom: far};
}

/** What the lines at one port take up: the horizontal part to the box, and the vertical part up or down from its end. */
export function portObstacles(port: PlacedPort, boxSide: number): readonly Obstacle[] {
  const half = port.entry ? arrowAir : lineAir;
  return [
    {
      left: Math.min(boxSide, port.channelX) - lineAir,
      right: Math.max(boxSide, port.channelX) + lineAir,
      top: port.y - half,
      bottom: port.y + half,
    },
    verticalObstacle(port.channelX, port.up ? -far : port.y - lineAir, port.up ? port.y + lineAir : far),
  ];
}

export function passingObstacle(x: number): Obstacle {
  return verticalObstacle(x, -far, far);
}

export function labelObstacle(place: LabelPlace): Obstacle {
  return {
    left: place.x - 6,
    right: place.x + place.width + 6,
    top: place.y - 2,
    bottom: place.y + place.height + 2,
  };
}
