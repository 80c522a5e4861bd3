// Explains every sign of the map, and counts the neighbourhoods by verdict while it is at it.
import { useTranslations } from 'use-intl';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import { AreaSigns } from '../map/legend/area-signs.tsx';
import { BasemapLegend } from '../map/legend/basemap-legend.tsx';
import { IsochroneSign, PlaceSigns } from '../map/legend/place-signs.tsx';
import { useStore } from '../store/store.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './map-legend.css';

interface Props {
  counts: Record<Verdict, number>;
  isProposal: boolean;
  /** Kinds of place that occur, in the order of the catalogue. */
  kinds: readonly string[];
}

const order: readonly Verdict[] = ['fails', 'unknown', 'meets', 'not-applicable'];

export function MapLegend({ counts, isProposal, kinds }: Props) {
  const t = useTranslations('coverage');
  const isPrinting = useStore((state) => state.isPrinting);
  return (
    <section className="map-legend" aria-label={t('legend')}>
      <ul className="map-legend__verdicts">
        {order.map((verdict) => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} />
            <span>{isProposal && verdict === 'meets' ? t('meetsProposal') : t(`verdict.${verdict}`)}</span>
            <span className="soft numbers">
              {t.rich('legendAreas', {
                count: counts[verdict],
                unit: (chunks) => <span className="map-legend__unit">{chunks}</span>,
              })}
            </span>
          </li>
        ))}
      </ul>
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
