// Where the names of streets stand in a drawing: along their street, each once, never over each other.
import type { Frame, Spot } from './frame.ts';

export interface StreetName {
  name: string;
  /** The line that it is written along, from the left to the right. */
  line: Spot[];
}

/** Of a letter's height, on average over a name. */
const letterWidth = 0.52;
/** Names keep clear of the frame, of the sign in the middle and of the scale bar; times the height of a letter. */
const edge = 1;
const clearOfMiddle = 2.6;

interface Taken {
  at: Spot;
  radius: number;
}

/** The longest stretch of a street that is in sight carries its name, where it fits. */
export function placeNames(
  frame: Frame,
  lines: readonly { name: string; line: Spot[] }[],
  letter: number,
): StreetName[] {
  const longest = new Map<string, Spot[]>();
  for (const { name, line } of lines) {
    const part = longestPartInside(line, frame, edge * letter);
    if (lengthOf(part) > lengthOf(longest.get(name) ?? [])) longest.set(name, part);
  }
  const taken: Taken[] = [
    { at: [frame.width / 2, frame.height / 2], radius: clearOfMiddle * letter },
    ...[2, 5, 8].map((letters) => ({
      at: [letters * letter, frame.height - letter] as Spot,
      radius: 1.5 * letter,
    })),
  ];
  const placed: StreetName[] = [];
  for (const [name, line] of [...longest].sort(([, one], [, other]) => lengthOf(other) - lengthOf(one))) {
    const needed = name.length * letterWidth * letter;
    if (lengthOf(line) < needed) continue;
    const along = spotsAlong(line, needed, letter);
    if (along.some((spot) => taken.some(({ at, radius }) => distance(spot, at) < radius + letter * 0.7)))
      continue;
    taken.push(...along.map((at) => ({ at, radius: letter * 0.7 })));
    placed.push({ name, line: leftToRight(line) });
  }
  return placed;
}

const distance = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by);

const lengthOf = (line: readonly Spot[]): number =>
  line.reduce((sum, spot, index) => sum + (index === 0 ? 0 : distance(line[index - 1], spot)), 0);

function leftToRight(line: Spot[]): Spot[] {
  return line[0][0] <= line[line.length - 1][0] ? line : line.toReversed();
}

/** Cut where it crosses the edge. */
function longestPartInside(line: readonly Spot[], { width, height }: Frame, margin: number): Spot[] {
  const isInside = ([x, y]: Spot) =>
    x >= margin && y >= margin && x <= width - margin && y <= height - margin;
  const parts: Spot[][] = [[]];
  for (const spot of inSmallSteps(line, margin)) {
    if (isInside(spot)) parts[parts.length - 1].push(spot);
    else parts.push([]);
  }
  return parts.reduce((best, part) => (lengthOf(part) > lengthOf(best) ? part : best));
}

/** So that a long straight street is cut near the edge and not at its last bend. */
function inSmallSteps(line: readonly Spot[], step: number): Spot[] {
  const spots: Spot[] = line.slice(0, 1);
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1], line[index]];
    const steps = Math.max(1, Math.ceil(distance(from, to) / step));
    for (let at = 1; at <= steps; at++)
      spots.push([from[0] + ((to[0] - from[0]) * at) / steps, from[1] + ((to[1] - from[1]) * at) / steps]);
  }
  return spots;
}

/** Under the middle part of the line, as far as the name goes. */
function spotsAlong(line: readonly Spot[], needed: number, step: number): Spot[] {
  const from = (lengthOf(line) - needed) / 2;
  const spots: Spot[] = [];
  let passed = 0;
  const small = inSmallSteps(line, step);
  for (let index = 1; index < small.length; index++) {
    passed += distance(small[index - 1], small[index]);
    if (passed >= from && passed <= from + needed) spots.push(small[index]);
  }
  return spots;
}
