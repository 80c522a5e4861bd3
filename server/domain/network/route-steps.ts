// A way told in steps: along which street, how far, and how one turns into it. Bends and crossings are no steps.
import type { LonLat } from '../lon-lat.ts';
import type { EdgesAround } from './edges-around.ts';
import { headingBetween, straightDegrees, turnBetween } from './heading.ts';
import { isChoice } from './is-choice.ts';
import { headingAhead, headingBehind } from './route-headings.ts';
import type { RouteLine } from './route-line.ts';
import type { NamedStreetGraph } from './street-graph.ts';
import { nameOf, sortOf, type WaySort, waySorts } from './street-names.ts';

export const turns = [
  'depart',
  'straight',
  'slight-left',
  'left',
  'sharp-left',
  'slight-right',
  'right',
  'sharp-right',
  'arrive',
  'arrive-left',
  'arrive-right',
] as const;
export type Turn = (typeof turns)[number];

export interface RouteStep {
  turn: Turn;
  /** `null`: the way has no name. */
  street: string | null;
  way: WaySort;
  /** Up to the next step; 0 where one arrives. */
  distanceDm: number;
}

/** From how far on one turns, and turns sharply; less is to bear to a side. Degrees. */
const degrees = { turn: 55, sharp: 125 };

/** A bit of way that is shorter is a crossing, or how the map joins two ways: without a name, and with one. Decimetres. */
const crossingDm = { plain: 150, named: 100 };

/** A place nearer to the street than this stands on it, not at a side. Decimetres. */
const besideDm = 30;

/** A part of the way in one street: from point `start` to point `end` of the line. What lies between two parts belongs to the later one. */
interface Part {
  start: number;
  end: number;
  number: number;
}

export interface RouteEnds {
  /** From the starting point to the street, and from the street to the place. Decimetres. */
  connectorsDm: readonly [before: number, after: number];
  place: LonLat;
}

/** Distances add up to that of the whole way, connectors included. The last step is where one arrives. */
export function routeSteps(
  graph: NamedStreetGraph,
  around: EdgesAround,
  names: readonly string[],
  line: RouteLine,
  { connectorsDm, place }: RouteEnds,
): RouteStep[] {
  const parts = joinParts(line, partsOf(graph, around, line));
  const steps = parts.map(({ number, end }, k): RouteStep => {
    const isLast = k === parts.length - 1;
    const fromDm = k === 0 ? -connectorsDm[0] : line.alongDm[parts[k - 1].end];
    return {
      turn: k === 0 ? 'depart' : turnOf(turnInto(line, parts[k - 1], parts[k])),
      street: nameOf(names, number),
      way: sortOf(number),
      distanceDm: line.alongDm[end] - fromDm + (isLast ? connectorsDm[1] : 0),
    };
  });
  const last = parts[parts.length - 1];
  const turn = arrival(line, last, connectorsDm[1], place);
  return [...steps, { turn, street: nameOf(names, last.number), way: sortOf(last.number), distanceDm: 0 }];
}

/** Cut where the name changes, and where one has to choose at a junction. */
function partsOf(graph: NamedStreetGraph, around: EdgesAround, line: RouteLine): Part[] {
  if (line.points.length === 1) return [{ start: 0, end: 0, number: line.name[0] }];
  const junctions = new Map(line.junctions.map((junction) => [junction.point, junction]));
  const parts: Part[] = [];
  line.name.forEach((number, i) => {
    const open = parts.at(-1);
    const junction = junctions.get(i);
    const goesOn = open?.number === number && !(junction && isChoice(graph, around, line, junction));
    if (open && goesOn) open.end = i + 1;
    else parts.push({ start: i, end: i + 1, number });
  });
  return parts;
}

/** Leaves out crossings, and joins what a walker would call one way. */
function joinParts(line: RouteLine, cut: readonly Part[]): Part[] {
  const parts: Part[] = [];
  cut.forEach((part, k) => {
    const before = parts.at(-1);
    const isLast = k === cut.length - 1;
    // The street where one sets out or arrives is told by its name, however short.
    const isEnd = before === undefined || isLast;
    const isCrossing = isShort(line, part) && !(isEnd && isNamed(part.number));
    if (isCrossing && !isLast) return;
    if (before && (isCrossing || areOne(line, before, part))) before.end = part.end;
    else parts.push({ ...part });
  });
  return parts;
}

function isShort({ alongDm }: RouteLine, { start, end, number }: Part): boolean {
  const lengthDm = alongDm[end] - alongDm[start];
  return isPlain(number) ? lengthDm < crossingDm.plain : isNamed(number) && lengthDm < crossingDm.named;
}

const isNamed = (number: number) => number >= waySorts.length;
/** Neither a name nor anything else that one would look out for. */
const isPlain = (number: number) => !isNamed(number) && !['steps', 'ferry'].includes(sortOf(number));

function areOne(line: RouteLine, before: Part, part: Part): boolean {
  const isSame = before.number === part.number || (isPlain(before.number) && isPlain(part.number));
  return isSame && Math.abs(turnInto(line, before, part)) < straightDegrees;
}

const turnInto = (line: RouteLine, before: Part, part: Part): number =>
  turnBetween(headingBehind(line, before.end, before.start), headingAhead(line, part.start, part.end));

function turnOf(turn: number): Turn {
  const size = Math.abs(turn);
  if (size < straightDegrees) return 'straight';
  const side = turn < 0 ? 'left' : 'right';
  return size < degrees.turn ? `slight-${side}` : size < degrees.sharp ? side : `sharp-${side}`;
}

function arrival(line: RouteLine, last: Part, connectorDm: number, place: LonLat): Turn {
  if (connectorDm < besideDm || last.start === last.end) return 'arrive';
  const side = turnBetween(
    headingBehind(line, last.end, last.start),
    headingBetween(line.points[last.end], place),
  );
  // A place ahead, at the end of the street, is at neither side.
  if (Math.abs(side) < straightDegrees || Math.abs(side) > 180 - straightDegrees) return 'arrive';
  return side < 0 ? 'arrive-left' : 'arrive-right';
}
