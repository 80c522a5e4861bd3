// The legend explains all that is drawn, in the colours in which it is drawn.
import { describe, expect, it } from 'vitest';
import { basemap, type MapSubject } from '../../../web/src/map/basemap.ts';
import { drawOrder, type LayerId } from '../../../web/src/map/draw-order.ts';
import { basemapSigns, explainedLayers } from '../../../web/src/map/legend/basemap-signs.ts';
import { samplePalette } from './sample-palette.ts';

/** Names explain themselves. */
const names: LayerId[] = [
  'house-number',
  'street-name',
  'road-number',
  'area-name',
  'water-name',
  'village-name',
  'town-name',
  'area-label',
  'level-label',
];
/** Verdicts, people, borders, places and what is chosen: explained beside each map, see its page's legend. */
const ours: LayerId[] = drawOrder.filter((id) =>
  /^(area-(fill|hatch|outline|found|framed|hover|selected)|district|municipality|place-|people-|isochrone|route-)/.test(
    id,
  ),
);

it('explains every layer that the map can draw', () => {
  const explained = new Set([...Object.values(explainedLayers).flat(), ...names, ...ours, 'background']);
  expect(drawOrder.filter((id) => !explained.has(id))).toEqual([]);
});

const colourPattern = /#0000[0-9a-f]{2}/g;

/** Of what is drawn as an area or a line; a halo or a name is explained by what it belongs to. */
function drawnColours(over: MapSubject): string[] {
  const layers = basemap({ palette: samplePalette, over, ours: [] }).filter(
    ({ type }) => type === 'fill' || type === 'line',
  );
  return [...new Set(JSON.stringify(layers).match(colourPattern))];
}

describe.each(['land', 'verdicts'] as const)('over %s', (over) => {
  const signs = basemapSigns(samplePalette, over);
  const legend = JSON.stringify(signs);

  it('shows every colour that an area or a line has', () => {
    const { mapGround, mapStreetCasing } = samplePalette;
    const missing = drawnColours(over).filter((colour) => !legend.includes(colour));
    // The ground lies under every swatch; over verdicts casings are only those of tunnels and squares.
    expect(missing.filter((colour) => colour !== mapGround && colour !== mapStreetCasing)).toEqual([]);
  });

  it('shows no colour that the map does not have', () => {
    const { mapLabelHalo, mapStreetLabel, mapLabel, meets, ink } = samplePalette;
    const known = [...drawnColours(over), mapLabelHalo, mapStreetLabel, mapLabel, meets, ink];
    expect((legend.match(colourPattern) ?? []).filter((colour) => !known.includes(colour))).toEqual([]);
  });

  it('has no two signs that look the same', () => {
    const looks = signs.map(({ swatch }) => JSON.stringify(swatch));
    expect(new Set(looks).size).toBe(looks.length);
  });
});
