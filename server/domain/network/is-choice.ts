// Whether one has to choose at a junction although the street keeps its name: where another way goes on as straight.
import type { LonLat } from '../lon-lat.ts';
import type { EdgesAround } from './edges-around.ts';
import { headingBetween, headingDm, straightDegrees, turnBetween } from './heading.ts';
import { headingAhead, headingBehind } from './route-headings.ts';
import type { PassedJunction, RouteLine } from './route-line.ts';
import type { NamedStreetGraph } from './street-graph.ts';
import { waySorts } from './street-names.ts';

/** A way that bends this much more than one's own is no rival to it. Degrees. */
const clearly = 30;

/** Of a street with a name only its own branches count: else one keeps to the name. */
export function isChoice(
  graph: NamedStreetGraph,
  around: EdgesAround,
  line: RouteLine,
  { point, node, edges }: PassedJunction,
): boolean {
  const behind = headingBehind(line, point, 0);
  const own = Math.abs(turnBetween(behind, headingAhead(line, point, line.points.length - 1)));
  if (own < straightDegrees) return false;
  const number = line.name[point];
  const others = around.edge.subarray(around.first[node], around.first[node + 1]);
  return others.some((edge) => {
    if (edges.includes(edge)) return false;
    const branch = branchAt(graph, edge, node);
    if (number >= waySorts.length && branch.number !== number) return false;
    return Math.abs(turnBetween(behind, branch.heading)) < own + clearly;
  });
}

/** An edge as it leaves a node. */
function branchAt(
  { edgeFrom, firstShape, shapeLonLat, shapeOffsetDm, shapeName }: NamedStreetGraph,
  edge: number,
  node: number,
): { heading: number; number: number } {
  const [first, last] = [firstShape[edge], firstShape[edge + 1] - 1];
  const at = (i: number): LonLat => [shapeLonLat[2 * i], shapeLonLat[2 * i + 1]];
  if (edgeFrom[edge] === node) {
    let i = first + 1;
    while (i < last && shapeOffsetDm[i] < headingDm) i += 1;
    return { heading: headingBetween(at(first), at(i)), number: shapeName[first] };
  }
  let i = last - 1;
  while (i > first && shapeOffsetDm[last] - shapeOffsetDm[i] < headingDm) i -= 1;
  return { heading: headingBetween(at(last), at(i)), number: shapeName[last - 1] };
}
