// Joins the pieces of a line that are drawn alike, so that a street is simplified and labelled as one.
import type { BasemapFeature, BasemapGeometry, Positions } from '../domain/basemap/basemap-features.ts';

interface Piece {
  positions: Positions;
  feature: BasemapFeature;
  joined: boolean;
}

type LineFeature = BasemapFeature & { geometry: Extract<BasemapGeometry, { type: 'line' }> };

/**
 * Pieces with the same properties are joined where exactly two of them meet; where three or more meet, as at a fork,
 * each ends. The order of the features is kept by the first piece of each.
 */
export function mergeLines(features: readonly BasemapFeature[]): BasemapFeature[] {
  const merged: BasemapFeature[] = [];
  const groups = new Map<string, Piece[]>();
  for (const feature of features) {
    if (!isLine(feature)) {
      merged.push(feature);
      continue;
    }
    const key = JSON.stringify(feature.properties);
    const piece = { positions: feature.geometry.positions, feature, joined: false };
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  for (const pieces of groups.values()) {
    const ends = piecesByEnd(pieces);
    for (const piece of pieces) if (!piece.joined) merged.push(join(piece, ends));
  }
  return merged;
}

const isLine = (feature: BasemapFeature): feature is LineFeature => feature.geometry.type === 'line';

const startOf = (positions: Positions) => `${positions[0]},${positions[1]}`;
const endOf = (positions: Positions) => `${positions.at(-2)},${positions.at(-1)}`;

function piecesByEnd(pieces: Piece[]): Map<string, Piece[]> {
  const ends = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const end of [startOf(piece.positions), endOf(piece.positions)]) {
      const there = ends.get(end);
      if (there) there.push(piece);
      else ends.set(end, [piece]);
    }
  }
  return ends;
}

/** Follows the line from its end, then from its start. */
function join(first: Piece, ends: Map<string, Piece[]>): BasemapFeature {
  first.joined = true;
  const onwards = follow(endOf(first.positions), first, ends);
  const backwards = follow(startOf(first.positions), first, ends);
  if (onwards.length + backwards.length === 0) return first.feature;
  const chain = [...backwards.map(reversed).reverse(), first.positions, ...onwards];
  return { ...first.feature, geometry: { type: 'line', positions: concatenate(chain) } };
}

/** The pieces from this end on, each turned so that it starts where the one before ends. */
function follow(from: string, first: Piece, ends: Map<string, Piece[]>): Positions[] {
  const chain: Positions[] = [];
  let [end, current] = [from, first];
  for (;;) {
    const meeting = ends.get(end) ?? [];
    const next =
      meeting.length === 2 ? meeting.find((piece) => piece !== current && !piece.joined) : undefined;
    if (next === undefined) return chain;
    next.joined = true;
    const positions = startOf(next.positions) === end ? next.positions : reversed(next.positions);
    chain.push(positions);
    [end, current] = [endOf(positions), next];
  }
}

function reversed(positions: Positions): Positions {
  const turned = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    turned[positions.length - 2 - i] = positions[i];
    turned[positions.length - 1 - i] = positions[i + 1];
  }
  return turned;
}

/** The first position of each repeats the last of the one before. */
function concatenate(chain: Positions[]): Positions {
  const length = chain.reduce((sum, positions) => sum + positions.length - 2, 2);
  const whole = new Float64Array(length);
  whole.set(chain[0]);
  let at = chain[0].length;
  for (const positions of chain.slice(1)) {
    whole.set(positions.subarray(2), at);
    at += positions.length - 2;
  }
  return whole;
}
