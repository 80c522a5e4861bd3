// A small drawing for each of the four things that places do for people.
import type { PlaceFunction } from '../store/finder-slice.ts';

export const functionDrawings: Record<PlaceFunction, string> = {
  meet: 'M8 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM16.5 11a2.5 2.5 0 1 0 0-5M2.5 19.5c0-3.5 2.2-6 5.5-6s5.5 2.5 5.5 6M16 14c3.200 0 5.500 2 5.500 5.500',
  learn:
    'M12 7c-2.200-1.700-5-2-8.500-2v13c3.500 0 6.300.3 8.500 2 2.200-1.700 5-2 8.500-2V5C17 5 14.200 5.300 12 7ZM12 7v13',
  relax:
    'M12 21v-8M12 13c-4.500 0-7-2.500-7-7 4.500 0 7 2.500 7 7ZM12 16c0-4 2.500-6.500 7-6.500 0 4-2.500 6.500-7 6.500Z',
  support:
    'M12 20.500S3.500 15.500 3.500 9.500A4.500 4.500 0 0 1 12 7.500a4.500 4.500 0 0 1 8.500 2c0 6-8.500 11-8.500 11Z',
};

export function FunctionDrawing({ of, size = 28 }: { of: PlaceFunction; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={functionDrawings[of]} />
    </svg>
  );
}
