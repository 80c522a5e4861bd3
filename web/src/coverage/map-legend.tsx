// Explains every sign of the map, and counts the neighbourhoods by verdict while it is at it.
import { useTranslations } from 'use-intl';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Marker } from '../map/pictograms/marker.tsx';
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
  const kindName = useKindName();
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
      <details>
        <summary>{t('legendAllSigns')}</summary>
        <ul className="map-legend__signs">
          <li>
            <span className="map-legend__line" aria-hidden="true" />
            {t('legendArea')}
          </li>
          <li>
            <span className="map-legend__line map-legend__line--district" aria-hidden="true" />
            {t('legendDistrict')}
          </li>
          <li>
            <span className="map-legend__line map-legend__line--selected" aria-hidden="true" />
            {t('legendSelected')}
          </li>
          <li>
            <span className="map-legend__isochrone" aria-hidden="true" />
            {t('legendIsochrone')}
          </li>
          {kinds.map((kind) => (
            <li key={kind}>
              <Marker kind={kind} size={26} />
              {kindName(kind)}
            </li>
          ))}
          <li>
            <span className="map-legend__dot" aria-hidden="true" />
            {t('legendDot')}
          </li>
        </ul>
      </details>
    </section>
  );
}
