// Explains the markers of places: which shape and drawing stands for which kind.
import { useTranslations } from 'use-intl';
import { useKindName } from '../../i18n/use-kind-name.ts';
import { Marker } from '../pictograms/marker.tsx';
import { Pictogram } from '../pictograms/pictogram.tsx';
import './map-signs.css';
import '../origin-marker.css';

/** Items of a list of signs. `kinds`: those that occur, in the order of the catalogue. */
export function PlaceSigns({ kinds }: { kinds: readonly string[] }) {
  const t = useTranslations('map');
  const kindName = useKindName();
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <Marker kind={kind} size={26} />
          {kindName(kind)}
        </li>
      ))}
      <li>
        <span className="map-sign-dot" aria-hidden="true" />
        {t('dotSign')}
      </li>
    </>
  );
}

/** For a map that joins places; the drawings on the sample are of the first two kinds. */
export function ClusterSign({ kinds }: { kinds: readonly string[] }) {
  const t = useTranslations('map');
  return (
    <li>
      <span className="map-sign-cluster" aria-hidden="true">
        {kinds.slice(0, 2).map((kind, at) => (
          <span key={kind}>
            <Pictogram kind={kind} size={13} />
            {3 - at}
          </span>
        ))}
      </span>
      {t('clusterSign')}
    </li>
  );
}

/** Around the place that was chosen. */
export function IsochroneSign() {
  const t = useTranslations('map');
  return (
    <li>
      <span className="map-sign-isochrone" aria-hidden="true" />
      {t('isochroneSign')}
    </li>
  );
}

export function RouteSign() {
  const t = useTranslations('map');
  return (
    <li>
      <span className="map-sign-route" aria-hidden="true" />
      {t('routeSign')}
    </li>
  );
}

/** From where the visitor looks. */
export function OriginSign() {
  const t = useTranslations('map');
  return (
    <li>
      <span className="origin-mark" aria-hidden="true" />
      {t('originSign')}
    </li>
  );
}
