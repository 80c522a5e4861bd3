// A small map of a place, drawn in lines: it needs no graphics card, stands still, and prints as it is.
import type { Polygon } from 'geojson';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { Marker } from '../map/pictograms/marker.tsx';
import { scaleBar } from '../report/town-projection.ts';
import { drawnLayers } from './drawn-layers.ts';
import { frameAround, type Spot, spotOf } from './frame.ts';
import { useDrawing } from './use-drawing.ts';
import './drawn-map.css';

interface Props {
  place: Pick<Place, 'name' | 'kinds' | 'lonLat'>;
  /** Of what is shown. */
  widthMetres: number;
  heightMetres: number;
  /** How many letters of a name go into the height of the map's width: more where it is drawn larger. */
  lettersAcross: number;
  /** Of what is shown; by default the place. */
  middle?: readonly [lon: number, lat: number];
  label?: string;
  /** From where people come to the place in time. */
  area?: Polygon | null;
  /** Not fetched before this holds. */
  isWanted?: boolean;
  /** What is shown tells where someone is. */
  isOfSomeone?: boolean;
  /** What lies over the map. */
  children?: (spot: (lonLat: readonly number[]) => Spot) => ReactNode;
}

/** The sign of the place, in letters of a name. */
const signLetters = 3.4;

export function DrawnMap({
  place,
  widthMetres,
  heightMetres,
  lettersAcross,
  middle: [lon, lat] = place.lonLat,
  label,
  area = null,
  isWanted = true,
  isOfSomeone = false,
  children,
}: Props) {
  const t = useTranslations('drawnMap');
  const id = useId();
  const frame = useMemo(
    () => frameAround([lon, lat], widthMetres, heightMetres),
    [lon, lat, widthMetres, heightMetres],
  );
  const letter = widthMetres / lettersAcross;
  const drawing = useDrawing(isWanted ? frame : null, letter, isOfSomeone);
  const [x, y] = spotOf(frame, place.lonLat);
  const sign = signLetters * letter;
  const bar = scaleBar(1, widthMetres / 5);
  return (
    <svg
      className="drawn-map"
      viewBox={`0 0 ${widthMetres} ${heightMetres}`}
      role="img"
      aria-label={label ?? t('label', { place: place.name })}
      data-drawn={drawing !== null}
      style={{ '--unit': `${letter / 14}px`, fontSize: letter } as React.CSSProperties}
    >
      <g className="drawn-map__lines">
        {drawing &&
          drawnLayers.map(
            (layer) =>
              drawing.paths[layer] !== '' && (
                <g key={layer} className={`drawn-map__${layer}`}>
                  {hasCasing(layer) && <path className="drawn-map__casing" d={drawing.paths[layer]} />}
                  <path d={drawing.paths[layer]} fillRule="evenodd" />
                </g>
              ),
          )}
      </g>
      {area && (
        <path
          className="drawn-map__area"
          d={outline(area, (lonLat) => spotOf(frame, lonLat))}
          fillRule="evenodd"
        />
      )}
      {children?.((lonLat) => spotOf(frame, lonLat))}
      {drawing?.names.map(({ name, line }, index) => (
        <g key={name} className="drawn-map__name">
          <path id={`${id}-${index}`} d={`M${line.map((spot) => spot.join(' ')).join('L')}`} />
          <text dy="0.35em">
            <textPath href={`#${id}-${index}`} startOffset="50%" textAnchor="middle">
              {name}
            </textPath>
          </text>
        </g>
      ))}
      <g transform={`translate(${x - sign / 2} ${y - sign / 2})`}>
        <Marker kind={place.kinds[0]} size={sign} />
      </g>
      <g className="drawn-map__scale" transform={`translate(${letter} ${heightMetres - letter})`}>
        <path d={`M0 ${-letter / 2}V0H${bar.units}V${-letter / 2}`} />
        <text x={bar.units + letter / 2}>{t('metres', { value: bar.metres })}</text>
      </g>
    </svg>
  );
}

const hasCasing = (layer: string) => layer === 'road' || layer === 'street' || layer === 'lane';

const outline = ({ coordinates }: Polygon, spot: (lonLat: number[]) => Spot): string =>
  coordinates
    .map(
      (ring) =>
        `M${ring
          .map((position) =>
            spot(position)
              .map((part) => part.toFixed(0))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
