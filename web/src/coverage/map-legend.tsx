// Explains every sign of the map, and counts the neighbourhoods by verdict while it is at it.
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
  const levels = useTranslations('levels');
  const isPrinting = useStore((state) => state.isPrinting);
  const isProposal = norm.status !== 'agreed';
  return (
    <section className="map-legend" aria-label={t('legend')}>
      {look.people ? (
        <PeopleLegend people={look.people} look={look} norm={norm} />
      ) : (
        <ul className="map-legend__verdicts">
          {order.map((verdict) => (
            <li key={verdict}>
              <VerdictSign verdict={verdict} />
              <span>{isProposal && verdict === 'meets' ? t('meetsProposal') : t(`verdict.${verdict}`)}</span>
              <span className="soft numbers">
                {levels.rich(`count.${look.level}`, {
                  count: look.counts[verdict],
                  unit: (chunks) => <span className="map-legend__unit">{chunks}</span>,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <LookRule look={look} norm={norm} />
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
    </section>
  );
}
