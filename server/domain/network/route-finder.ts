// The way from a position to a place along the streets of one mode: its line, how long it is, and its steps.
import type { LonLat } from '../lon-lat.ts';
import { type EdgesAround, edgesAround } from './edges-around.ts';
import { routeLine } from './route-line.ts';
import { type RouteStep, routeSteps } from './route-steps.ts';
import { shortestPath } from './shortest-path.ts';
import type { StreetGraph } from './street-graph.ts';
import type { StreetNames } from './street-names.ts';
import type { StreetReach, StreetSpot } from './street-reach.ts';

export interface Route {
  /** From the position to the place itself, each point once. */
  line: LonLat[];
  /** From door to door, as coverage measures it. */
  distanceDm: number;
  steps: RouteStep[];
}

/** Where a way begins or ends: a position, and where that meets the streets. */
interface RouteEnd {
  lonLat: LonLat;
  spot: StreetSpot;
}

/**
 * `null`: beyond the limit of the search, or there is no way.
 * @param reach of a search `from` the position
 */
export type FindRoute = (from: LonLat, reach: StreetReach, to: RouteEnd) => Route | null;

export function routeFinder(graph: StreetGraph, { shapeName, names }: StreetNames): FindRoute {
  const named = { ...graph, shapeName };
  /** Made when someone first asks for a way. */
  let around: EdgesAround | null = null;
  return (from, reach, { lonLat, spot }) => {
    around ??= edgesAround(graph);
    const distanceDm = reach.distanceDm(spot.edge, spot.offsetDm) + spot.connectorDm;
    const legs = shortestPath(graph, around, reach, spot);
    if (legs === null || distanceDm > reach.limitDm) return null;
    const line = routeLine(graph, shapeName, legs, spot);
    const steps = routeSteps(named, around, names, line, {
      connectorsDm: [reach.spot.connectorDm, spot.connectorDm],
      place: lonLat,
    });
    return { line: withoutRepeats([from, ...line.points, lonLat]), distanceDm, steps };
  };
}

const withoutRepeats = (points: readonly LonLat[]) =>
  points.filter((point, i) => i === 0 || point.join() !== points[i - 1].join());
