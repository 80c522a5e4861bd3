// Neighbourhoods by verdict as a number moves: three bands on top of each other, with the number in force drawn in.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { Sensitivity } from './sensitivity.ts';
import './sensitivity-chart.css';

interface Props {
  sensitivity: Sensitivity;
  inWords(value: number): string;
}

const width = 340;
const height = 190;
const plot = { left: 34, right: 10, top: 10, bottom: 30 };
const plotWidth = width - plot.left - plot.right;
const plotHeight = height - plot.top - plot.bottom;

/** From the bottom up. */
const bands: readonly Verdict[] = ['meets', 'unknown', 'fails'];

export function SensitivityChart({ sensitivity: { steps, now }, inWords }: Props) {
  const t = useTranslations('comparison');
  const format = useFormatter();
  const hatchId = useId();
  const first = steps[0].value;
  const last = steps[steps.length - 1].value;
  const total = Math.max(1, ...steps.map(({ counts }) => counts.meets + counts.unknown + counts.fails));
  const x = (value: number) => plot.left + ((value - first) / Math.max(1e-9, last - first)) * plotWidth;
  const y = (count: number) => plot.top + (1 - count / total) * plotHeight;
  const edge = (upTo: number) =>
    steps.map(({ value, counts }) => {
      const under = bands.slice(0, upTo).reduce((sum, verdict) => sum + counts[verdict], 0);
      return `${x(value).toFixed(1)} ${y(under).toFixed(1)}`;
    });
  const nowCounts = steps.find(({ value }) => value === now)?.counts;
  return (
    <svg
      className="sensitivity-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('chartLabel', {
        now: inWords(now),
        meets: nowCounts?.meets ?? 0,
        first: inWords(first),
        firstMeets: steps[0].counts.meets,
        last: inWords(last),
        lastMeets: steps[steps.length - 1].counts.meets,
      })}
    >
      <defs>
        <pattern
          id={hatchId}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="sensitivity-chart__ground" width={6} height={6} />
          <line className="sensitivity-chart__hatch" x1={1} x2={1} y1={0} y2={6} />
        </pattern>
      </defs>
      {bands.map((verdict, index) => (
        <polygon
          key={verdict}
          className={`sensitivity-chart__band sensitivity-chart__band--${verdict}`}
          points={[...edge(index), ...edge(index + 1).toReversed()].join(' ')}
          fill={verdict === 'unknown' ? `url(#${hatchId})` : undefined}
        />
      ))}
      {[0, total].map((count) => (
        <text key={count} x={plot.left - 6} y={y(count) + 5} textAnchor="end">
          {format.number(count)}
        </text>
      ))}
      <text x={plot.left} y={height - 8}>
        {inWords(first)}
      </text>
      <text x={width - plot.right} y={height - 8} textAnchor="end">
        {inWords(last)}
      </text>
      <line className="sensitivity-chart__now" x1={x(now)} x2={x(now)} y1={plot.top} y2={y(0)} />
    </svg>
  );
}
