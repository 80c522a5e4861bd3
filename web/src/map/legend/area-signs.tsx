// Explains the borders and the names of areas.
import { useTranslations } from 'use-intl';
import { scaleOf } from '../../store/scale-of.ts';
import { useStore } from '../../store/store.ts';
import { usePalette } from '../use-palette.ts';
import { SwatchDrawing } from './swatch.tsx';

/** Items of a list of signs. `tone`: as the map draws them. */
export function AreaSigns({ tone }: { tone: 'plain' | 'quiet' }) {
  const t = useTranslations('map');
  const { mapGround, outline, mapBorder } = usePalette();
  const scale = useStore(scaleOf);
  const quiet = tone === 'quiet';
  return (
    <>
      <li>
        <SwatchDrawing
          ground={mapGround}
          swatch={{ lines: [{ colour: outline, width: 1, opacity: quiet ? 0.5 : 1 }] }}
        />
        {t('areaBorder')}
      </li>
      <li>
        <SwatchDrawing
          ground={mapGround}
          swatch={{ lines: [{ colour: quiet ? outline : mapBorder, width: 2.4, opacity: quiet ? 0.6 : 1 }] }}
        />
        {t('districtBorder')}
      </li>
      {scale === 'country' && (
        <li>
          <SwatchDrawing
            ground={mapGround}
            swatch={{ lines: [{ colour: mapBorder, width: 1.4, opacity: 0.8 }] }}
          />
          {t('municipalityBorder')}
        </li>
      )}
    </>
  );
}
