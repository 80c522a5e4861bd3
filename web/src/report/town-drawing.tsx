// The map of the report: neighbourhoods by verdict, numbered as in the table; lines and patterns, so that it prints in grey.
import { useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { verdicts } from '../../../server/domain/norm/verdict.ts';
import type { NeighbourhoodFeatures } from '../api/neighbourhoods.ts';
import type { Judgement } from '../coverage/judgement.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { boundsOf, scaleBar, townProjection } from './town-projection.ts';

interface Props {
  outlines: NeighbourhoodFeatures;
  judgement: Judgement;
  places: readonly Place[];
  /** Of each neighbourhood in the table, by code, from 1. */
  numberOf: ReadonlyMap<string, number>;
}

/** Of an A4 sheet's width between its margins. */
const most = { width: 720, height: 560 };
const margin = 8;

export function TownDrawing({ outlines, judgement, places, numberOf }: Props) {
  const t = useTranslations('report');
  const own = useTranslations('coverage');
  const hatchId = useId();
  const drawn = useMemo(
    () => outlines.features.filter(({ properties }) => judgement.areas.has(properties.code)),
    [outlines, judgement],
  );
  const projection = useMemo(
    () => townProjection(boundsOf(drawn.map(({ geometry }) => geometry)), most, margin),
    [drawn],
  );
  const bar = scaleBar(projection.perMetre, 160);
  const { meets, fails, unknown } = judgement.overall;
  return (
    <figure className="town-drawing">
      <svg
        viewBox={`0 0 ${projection.width.toFixed(0)} ${(projection.height + 26).toFixed(0)}`}
        role="img"
        aria-label={t('mapLabel', { meets, fails, unknown })}
      >
        <defs>
          <pattern
            id={hatchId}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="town-drawing__unknown" width={6} height={6} />
            <line className="town-drawing__hatch" x1={1} x2={1} y1={0} y2={6} />
          </pattern>
        </defs>
        {drawn.map(({ geometry, properties: { code } }) => {
          const verdict = judgement.areas.get(code)?.verdict ?? 'not-applicable';
          return (
            <path
              key={code}
              className={`town-drawing__area town-drawing__area--${verdict}`}
              d={projection.path(geometry)}
              fill={verdict === 'unknown' ? `url(#${hatchId})` : undefined}
              fillRule="evenodd"
            />
          );
        })}
        {places.map(({ id, lonLat }) => {
          const [x, y] = projection.point(lonLat);
          const isInside = x >= 0 && y >= 0 && x <= projection.width && y <= projection.height;
          return isInside && <circle key={id} className="town-drawing__place" cx={x} cy={y} r={2.6} />;
        })}
        {drawn.map(({ properties: { code, innerPoint } }) => {
          const [x, y] = projection.point(innerPoint);
          return (
            <text key={code} className="town-drawing__number" x={x} y={y + 4}>
              {numberOf.get(code)}
            </text>
          );
        })}
        <g transform={`translate(${margin} ${projection.height + 12})`} className="town-drawing__scale">
          <path d={`M0 -5V0H${bar.units.toFixed(1)}V-5`} />
          <text x={bar.units + 6} y={2}>
            {bar.metres >= 1000
              ? t('kilometres', { value: bar.metres / 1000 })
              : t('metres', { value: bar.metres })}
          </text>
        </g>
      </svg>
      <figcaption className="town-drawing__legend small">
        {verdicts
          .filter((verdict) => verdict !== 'not-applicable' || judgement.overall[verdict] > 0)
          .map((verdict) => (
            <span key={verdict}>
              <VerdictSign verdict={verdict} /> {own(`verdict.${verdict}`)}
            </span>
          ))}
        <span>
          <svg width={12} height={12} aria-hidden="true">
            <circle className="town-drawing__place" cx={6} cy={6} r={3.5} />
          </svg>{' '}
          {t('placeSign')}
        </span>
        <span>{t('numberSign')}</span>
      </figcaption>
    </figure>
  );
}
