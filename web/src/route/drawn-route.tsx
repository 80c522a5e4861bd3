// The line of a way over a drawn map, with a ring where it starts.
import type { Route } from '../../../server/contract/route.ts';
import type { Spot } from '../drawn-map/frame.ts';
import './drawn-route.css';

interface Props {
  line: Route['line'];
  /** Of the drawing. */
  spot(lonLat: readonly number[]): Spot;
}

export function DrawnRoute({ line, spot }: Props) {
  const spots = line.coordinates.map((lonLat) => spot(lonLat).map((part) => Number(part.toFixed(1))));
  const [[x, y]] = spots;
  const path = `M${spots.map((each) => each.join(' ')).join('L')}`;
  return (
    <g className="drawn-route" data-route>
      <path className="drawn-route__casing" d={path} />
      <path className="drawn-route__line" d={path} />
      <circle cx={x} cy={y} />
    </g>
  );
}
