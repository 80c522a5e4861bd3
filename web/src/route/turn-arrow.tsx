// An arrow beside a step, for who reads with difficulty: left is left in every language.
import type { RouteStep } from '../../../server/contract/route.ts';

/** From below, straight ahead. */
const ahead = 'M12 20V5M6.5 10.500 12 5l5.500 5.500';
const toRight = 'M7 20v-7a3 3 0 0 1 3-3h9M14 4.500 19.500 10 14 15.500';
const bitToRight = 'M9 20v-6l7-7M9.500 6.500h7v7';
const sharpToRight = 'M6 20V8a3 3 0 0 1 5-2.200l7 7M18.500 6v7.200h-7.200';
const start = 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z';
const flag = 'M7 21V4h10l-2.500 4L17 12H7';

const drawings: Record<RouteStep['turn'], string> = {
  depart: start,
  straight: ahead,
  'slight-left': bitToRight,
  left: toRight,
  'sharp-left': sharpToRight,
  'slight-right': bitToRight,
  right: toRight,
  'sharp-right': sharpToRight,
  arrive: flag,
  'arrive-left': flag,
  'arrive-right': flag,
};

export function TurnArrow({ turn }: Pick<RouteStep, 'turn'>) {
  const isLeft = turn.endsWith('left') && !turn.startsWith('arrive');
  return (
    <svg
      className="turn-arrow"
      viewBox="0 0 24 24"
      width="1.5em"
      height="1.5em"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[turn]} transform={isLeft ? 'matrix(-1 0 0 1 24 0)' : undefined} />
    </svg>
  );
}
