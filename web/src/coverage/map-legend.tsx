// Explains every sign of the map, and counts the neighbourhoods by verdict while it is at it.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import { LookRule } from '../levels/look-rule.tsx';
import type { MapLook } from '../levels/map-look.ts';
import { PeopleLegend } from '../levels/people-legend.tsx';
import { AreaSigns } from '../map/legend/area-signs.tsx';
import { BasemapLegend } from '../map/legend/basemap-legend.tsx';
import { IsochroneSign, PlaceSigns } from '../map/legend/place-signs.tsx';
import { useStore } from '../store/store.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './map-legend.css';

interface Props {
  look: MapLook;
  norm: Norm;
  /** Kinds of place that occur, in the order of the catalogue. */
  kinds: readonly string[];
}

const order: readonly Verdict[] = ['fails', 'unknown', 'meets', 'not-applicable'];

export function MapLegend({ look, norm, kinds }: Props) {
  const t = useTranslations('coverage');
  const isProposal = norm.status !== 'agreed';
  return (
    <section className="map-legend" aria-label={t('legend')}>
      {look.people ? (
        <PeopleLegend people={look.people} look={look} norm={norm} />
      ) : (
        <ul className="map-legend__verdicts">
          {order.map((verdict) => (
            <VerdictItem
              key={verdict}
              verdict={verdict}
              isProposal={isProposal}
              level={look.level}
              count={look.counts[verdict]}
            />
          ))}
        </ul>
      )}
      <LookRule look={look} norm={norm} />
      <AllSigns kinds={kinds} />
    </section>
  );
}

interface ItemProps extends Pick<MapLook, 'level'> {
  verdict: Verdict;
  isProposal: boolean;
  count: number;
}

/** Rests while no neighbourhood turns to or from it. */
const VerdictItem = memo(function VerdictItem({ verdict, isProposal, level, count }: ItemProps) {
  const t = useTranslations('coverage');
  const levels = useTranslations('levels');
  return (
    <li>
      <VerdictSign verdict={verdict} />
      <span>{isProposal && verdict === 'meets' ? t('meetsProposal') : t(`verdict.${verdict}`)}</span>
      <span className="soft numbers">
        {levels.rich(`count.${level}`, {
          count,
          unit: (chunks) => <span className="map-legend__unit">{chunks}</span>,
        })}
      </span>
    </li>
  );
});

/** Rests while a slider moves. */
const AllSigns = memo(function AllSigns({ kinds }: Pick<Props, 'kinds'>) {
  const t = useTranslations('coverage');
  const isPrinting = useStore((state) => state.isPrinting);
  return (
    <details className="map-legend__all" open={isPrinting || undefined}>
      <summary>{t('legendAllSigns')}</summary>
      <ul className="map-signs map-legend__signs">
        <AreaSigns tone="plain" />
        <li>
          <span className="map-legend__line map-legend__line--selected" aria-hidden="true" />
          {t('legendSelected')}
        </li>
        <IsochroneSign />
        <PlaceSigns kinds={kinds} />
      </ul>
      <BasemapLegend over="verdicts" />
    </details>
  );
});
