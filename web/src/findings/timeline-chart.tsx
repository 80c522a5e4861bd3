// Neighbourhoods by verdict as the years pass, stacked, with a line at the moment that is looked at.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Continuity } from '../../../server/contract/coverage-questions.ts';
import { momentsOf } from './moments.ts';

interface Props {
  continuity: Continuity;
  /** Index into the moments; 0 is now. */
  chosen: number;
}

const width = 340;
const height = 190;
const plot = { left: 34, right: 8, top: 10, bottom: 28 };
const plotWidth = width - plot.left - plot.right;
const plotHeight = height - plot.top - plot.bottom;
/** From the axis up. */
const stacked = ['fails', 'unknown', 'meets'] as const;

export function TimelineChart({ continuity, chosen }: Props) {
  const t = useTranslations('findings.timeline');
  const format = useFormatter();
  const moments = momentsOf(continuity);
  const last = moments[moments.length - 1];
  const total = stacked.reduce((sum, verdict) => sum + continuity.now[verdict].areas, 0);
  const [from, until] = [dayOf(continuity.provenance.asOf), endOf(last.date ?? continuity.until)];
  const x = (day: number) => plot.left + ((day - from) / (until - from)) * plotWidth;
  const y = (areas: number) => plot.top + (1 - areas / Math.max(1, total)) * plotHeight;
  const startOf = (index: number) => (index === 0 ? from : dayOf(moments[index].date ?? '') + dayMs);
  const years = yearStarts(from, until);
  const chosenX = x(startOf(chosen));
  const hatchId = useId();
  return (
    <svg
      className="timeline-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('chart', {
        meets: continuity.now.meets.areas,
        date: new Date(last.date ?? continuity.until),
        left: last.verdicts.meets.areas,
      })}
    >
      <pattern id={hatchId} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="timeline-chart__unknown" width={6} height={6} stroke="none" />
        <line className="timeline-chart__hatch" y2={6} />
      </pattern>
      {moments.map(({ verdicts, date }, index) => {
        const left = x(startOf(index));
        const right = index + 1 < moments.length ? x(startOf(index + 1)) : x(until);
        let below = 0;
        return (
          <g key={date ?? 'now'}>
            {stacked.map((verdict) => {
              const { areas } = verdicts[verdict];
              const top = y(below + areas);
              const bottom = y(below);
              below += areas;
              return (
                <rect
                  key={verdict}
                  className={`timeline-chart__${verdict}`}
                  style={verdict === 'unknown' ? { fill: `url(#${hatchId})` } : undefined}
                  x={left}
                  y={top}
                  width={Math.max(0, right - left)}
                  height={bottom - top}
                />
              );
            })}
          </g>
        );
      })}
      {[0, total].map((areas) => (
        <text key={areas} x={plot.left - 6} y={y(areas) + 5} textAnchor="end">
          {areas}
        </text>
      ))}
      {years.map((year) => (
        <g key={year}>
          <line
            className="timeline-chart__tick"
            x1={x(dayOf(`${year}-01-01`))}
            x2={x(dayOf(`${year}-01-01`))}
            y1={plot.top + plotHeight}
            y2={plot.top + plotHeight + 5}
          />
          <text x={x(dayOf(`${year}-01-01`))} y={height - 8} textAnchor="middle">
            {format.dateTime(new Date(`${year}-07-01`), { year: 'numeric' })}
          </text>
        </g>
      ))}
      <line
        className="timeline-chart__chosen"
        x1={chosenX}
        x2={chosenX}
        y1={plot.top - 6}
        y2={plot.top + plotHeight + 2}
      />
      <circle className="timeline-chart__chosen" cx={chosenX} cy={plot.top - 5} r={4} />
    </svg>
  );
}

const dayMs = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The year after the last moment, so that what is left then can be seen. */
const endOf = (date: string) => dayOf(`${Number(date.slice(0, 4)) + 1}${date.slice(4)}`);

/** At most six, at equal steps. */
function yearStarts(from: number, until: number): number[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(until).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}
