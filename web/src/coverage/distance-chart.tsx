// A small curve: which part of the people lives within which distance, with what was asked drawn in.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReachCurve } from '../../../server/contract/coverage-curves.ts';
import type { ReachRequirement } from '../../../server/contract/norm.ts';
import type { ReachNumbers } from '../store/requirement-numbers.ts';
import type { JudgedReach } from './judgement.ts';
import { useRequirementWords } from './use-requirement-words.ts';
import './distance-chart.css';

interface Props {
  requirement: ReachRequirement;
  stops: readonly number[];
  area: ReachCurve['areas'][number];
  numbers: ReachNumbers;
  judged: JudgedReach;
}

const width = 340;
const height = 168;
const plot = { left: 46, right: 12, top: 10, bottom: 30 };
const plotWidth = width - plot.left - plot.right;
const plotHeight = height - plot.top - plot.bottom;

/** Draws nothing where the residents are unknown or none. */
export function DistanceChart({ requirement, stops, area, numbers, judged }: Props) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const words = useRequirementWords();
  const clipId = useId();
  const { residents, lower } = area;
  if (residents === null || residents === 0 || judged.covered === null) return null;
  const { unit } = requirement.within;
  const furthest = stops[stops.length - 1];
  const x = (value: number) => plot.left + (value / furthest) * plotWidth;
  const y = (share: number) => plot.top + (1 - Math.min(1, share)) * plotHeight;
  const line = (people: readonly number[]) =>
    people.map((count, index) => `${x(stops[index]).toFixed(1)} ${y(count / residents).toFixed(1)}`);
  const certain = line(lower);
  const possible = area.upper ? line(area.upper) : null;
  const start = `${plot.left} ${y(0)}`;
  const now = judged.covered.lower / residents;
  const ticks = [0, furthest / 2, furthest];
  return (
    <svg
      className="distance-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('curveLabel', {
        share: words.share(numbers.share),
        threshold: words.threshold(unit, numbers.threshold),
        covered: words.share(Math.round(now * 100) / 100),
      })}
    >
      <clipPath id={clipId}>
        <rect x={plot.left} y={plot.top} width={plotWidth} height={plotHeight} />
      </clipPath>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            className="distance-chart__grid"
            x1={plot.left}
            x2={width - plot.right}
            y1={y(share)}
            y2={y(share)}
          />
          <text x={plot.left - 6} y={y(share) + 5} textAnchor="end">
            {words.share(share)}
          </text>
        </g>
      ))}
      {ticks.map((value, index) => (
        <text
          key={value}
          x={x(value)}
          y={height - 8}
          textAnchor={index === 0 ? 'start' : index === 1 ? 'middle' : 'end'}
        >
          {index === 2 ? words.threshold(unit, value) : format.number(value)}
        </text>
      ))}
      <g clipPath={`url(#${clipId})`}>
        {possible && (
          <polygon
            className="distance-chart__band"
            points={[start, ...possible, ...certain.toReversed()].join(' ')}
          />
        )}
        {possible && (
          <polyline className="distance-chart__possible" points={[start, ...possible].join(' ')} />
        )}
        <polyline className="distance-chart__certain" points={[start, ...certain].join(' ')} />
      </g>
      <line
        className="distance-chart__asked"
        x1={x(numbers.threshold)}
        x2={x(numbers.threshold)}
        y1={plot.top}
        y2={y(0)}
      />
      <line
        className="distance-chart__asked"
        x1={plot.left}
        x2={width - plot.right}
        y1={y(numbers.share)}
        y2={y(numbers.share)}
      />
      <circle
        className={`distance-chart__now distance-chart__now--${judged.verdict}`}
        cx={x(numbers.threshold)}
        cy={y(now)}
        r={6}
      />
    </svg>
  );
}
