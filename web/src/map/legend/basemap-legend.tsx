// Explains the signs of the basemap, as far as the basemap is ours.
import { useTranslations } from 'use-intl';
import type { MapSubject } from '../basemap.ts';
import { useGround } from '../use-ground.ts';
import { usePalette } from '../use-palette.ts';
import { basemapSigns } from './basemap-signs.ts';
import { SwatchDrawing } from './swatch.tsx';
import './map-signs.css';

export function BasemapLegend({ over }: { over: MapSubject }) {
  const t = useTranslations('map');
  const palette = usePalette();
  const { ground } = useGround();
  if (ground !== null) return <p className="small">{t('groundSigns')}</p>;
  return (
    <ul className="map-signs">
      {basemapSigns(palette, over).map(({ id, swatch }) => (
        <li key={id}>
          <SwatchDrawing swatch={swatch} ground={palette.mapGround} />
          {over === 'verdicts' && id === 'street' ? t('anyStreet') : t(`signs.${id}`)}
        </li>
      ))}
    </ul>
  );
}
