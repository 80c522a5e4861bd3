// Two whole styles, each a pure function of palette and contents. What is selected or judged comes by feature state.
import type { StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { fromAreaTiles } from './area-tiles.ts';
import { basemap } from './basemap.ts';
import { inDrawOrder, type MapLayer } from './draw-order.ts';
import { areaFill } from './layers/area-fill.ts';
import { areaFound } from './layers/area-found.ts';
import { areaFramed } from './layers/area-framed.ts';
import { areaHatch } from './layers/area-hatch.ts';
import { areaHover } from './layers/area-hover.ts';
import { areaLabel } from './layers/area-label.ts';
import { areaOutline } from './layers/area-outline.ts';
import { areaSelected } from './layers/area-selected.ts';
import { areaSelectedCasing } from './layers/area-selected-casing.ts';
import { background } from './layers/background.ts';
import { districtOutline } from './layers/district-outline.ts';
import { isochroneFill } from './layers/isochrone-fill.ts';
import { isochroneLine } from './layers/isochrone-line.ts';
import { levelLabel } from './layers/level-label.ts';
import { municipalityOutline } from './layers/municipality-outline.ts';
import { type CircleScale, peopleCircles } from './layers/people-circles.ts';
import { placeCluster } from './layers/place-cluster.ts';
import { placeDot } from './layers/place-dot.ts';
import { placeMarked } from './layers/place-marked.ts';
import { placeRoom } from './layers/place-room.ts';
import { placeSymbol } from './layers/place-symbol.ts';
import { routeLine } from './layers/route-line.ts';
import type { PlaceSource } from './layers/single-places.ts';
import { type AreaSource, clusterSource, type MapContents, mapSources, placeTileSource } from './sources.ts';

/** What the map of coverage tells about, and how. */
export interface CoverageLook {
  /** Outlines that can be chosen; in those that are coarser than neighbourhoods, neighbourhoods have no names. */
  of: AreaSource;
  /** Circles of people stand on it; `null`: areas have the colour of their verdict. */
  circles: CircleScale | null;
}

const neighbourhoodsByVerdict: CoverageLook = { of: 'areas', circles: null };

/** Areas by verdict or people, with the places that the verdict comes from: each a dot, as plates would hide verdicts. */
export function coverageStyle(
  palette: Palette,
  contents: MapContents,
  { of, circles }: CoverageLook = neighbourhoodsByVerdict,
): StyleSpecification {
  return style(palette, contents, [
    areaFill(palette),
    areaHatch(palette),
    areaFound(palette),
    areaHover(palette, of),
    areaSelectedCasing(palette, of),
    areaSelected(palette, of),
    ...basemap({ palette, over: 'verdicts', ours: namesOf(contents) }),
    ...(of === 'areas'
      ? ground(palette, 'plain', 0)
      : gathered(palette, of, circles === null ? 'fills' : 'circles')),
    ...(circles === null ? [] : peopleCircles(palette, circles)),
    ...isochrone(palette, 'verdicts'),
    ...places(palette, 12.6, contents.placeTiles === undefined ? 'places' : 'place-tiles'),
  ]);
}

/** Places on a quiet ground; from afar those that stand close together are one sign. `framed`: of what an area can be marked as the one that it is about. */
export function placesStyle(
  palette: Palette,
  contents: MapContents,
  framed: AreaSource | null = null,
): StyleSpecification {
  const from = contents.placeTiles === undefined ? 'place-clusters' : 'place-tiles';
  const whole = style(palette, contents, [
    ...basemap({ palette, over: 'land', ours: namesOf(contents) }),
    ...ground(palette, 'quiet', 11),
    ...(framed === null ? [] : [areaSelectedCasing(palette, framed), areaFramed(palette, framed)]),
    ...isochrone(palette, 'land'),
    ...routeLine(palette),
    ...places(palette, 11, from),
    placeCluster(palette, from),
  ]);
  if (from === 'place-tiles') return whole;
  return { ...whole, sources: { ...whole.sources, 'place-clusters': clusterSource(contents) } };
}

const namesOf = ({ areaTiles, labels }: MapContents) =>
  areaTiles === undefined ? (labels ?? []).map(({ name }) => name) : 'every area';

const ground = (palette: Palette, tone: 'plain' | 'quiet', namesFromZoom: number) => [
  background(palette),
  areaOutline(palette, tone),
  districtOutline(palette, tone),
  areaLabel(palette, namesFromZoom),
];

/** Neighbourhoods only hint at what a district or municipality is made of. */
const gathered = (palette: Palette, of: Exclude<AreaSource, 'areas'>, over: 'fills' | 'circles') => [
  background(palette),
  areaOutline(palette, 'quiet'),
  districtOutline(palette, of === 'districts' ? 'plain' : 'quiet'),
  ...(of === 'municipalities' ? [municipalityOutline(palette)] : []),
  levelLabel(palette, over),
];

const isochrone = (palette: Palette, over: 'land' | 'verdicts') => [
  isochroneFill(palette, over),
  ...isochroneLine(palette, over),
];

const places = (palette: Palette, markersFromZoom: number, from: PlaceSource) => [
  placeDot(palette, from),
  placeRoom(from),
  placeSymbol(palette, markersFromZoom, from),
  placeMarked(palette),
];

function style(palette: Palette, contents: MapContents, layers: MapLayer[]): StyleSpecification {
  const sources: StyleSpecification['sources'] = {
    ...mapSources(contents),
    ...(contents.placeTiles !== undefined && { 'place-tiles': placeTileSource(contents.placeTiles) }),
  };
  if (contents.areaTiles === undefined) return { version: 8, sources, layers: inDrawOrder(layers) };
  const others = layers.filter(({ id }) => id !== 'municipality-outline');
  const overCountry = fromAreaTiles([...others, municipalityOutline(palette)]);
  return { version: 8, sources, layers: inDrawOrder(overCountry) };
}
