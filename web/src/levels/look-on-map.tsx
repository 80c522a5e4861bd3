// What a look writes to the map besides colours: how large the circles are, and the names of gathered areas.
import type { StyleSpecification } from 'maplibre-gl';
import { useMemo } from 'react';
import { FeatureStates } from '../map/feature-states.tsx';
import { type WrittenPoint, WrittenPoints } from '../map/written-points.tsx';
import type { MapLook, PeopleLook } from './map-look.ts';
import { useLookWords } from './use-look-words.ts';

interface Props {
  look: MapLook;
  style: StyleSpecification;
}

/** A child of the map. */
export function LookOnMap({ look, style }: Props) {
  return (
    <>
      {look.people && <Circles people={look.people} />}
      {look.level !== 'neighbourhood' && <Names look={look} style={style} />}
    </>
  );
}

/** The ring is around the circle, and is not there where nothing is in doubt. */
function Circles({ people }: { people: PeopleLook }) {
  const [short, most] = useMemo(() => {
    const certain = new Map<string, number>();
    const possible = new Map<string, number>();
    for (const [code, range] of people.short) {
      if (range === null) continue;
      if (range.lower > 0) certain.set(code, range.lower);
      if (range.upper > range.lower) possible.set(code, range.upper);
    }
    return [certain, possible];
  }, [people.short]);
  return (
    <>
      <FeatureStates source="people-points" property="short" values={short} />
      <FeatureStates source="people-points" property="most" values={most} />
    </>
  );
}

function Names({ look, style }: Props) {
  const words = useLookWords();
  const points = useMemo(
    () =>
      look.areas.flatMap(({ code, name, lonLat, residents }): WrittenPoint[] =>
        lonLat === null
          ? []
          : [{ code, name, lonLat, weight: residents ?? 0, words: words.onMap(look, code) }],
      ),
    [look, words],
  );
  return <WrittenPoints points={points} style={style} />;
}
