// On foot or by bicycle.
import { useTranslations } from 'use-intl';
import { travelModes } from '../store/isochrone-slice.ts';
import { useStore } from '../store/store.ts';
import './where-from.css';

export function ModeChoice() {
  const t = useTranslations('finder.from');
  const mode = useStore((state) => state.isochroneChoice.mode);
  const change = useStore((state) => state.changeIsochroneChoice);
  return (
    <fieldset className="where-from__modes">
      <legend className="visually-hidden">{t('mode')}</legend>
      {travelModes.map((id) => (
        <label key={id} className="where-from__mode">
          <input
            type="radio"
            name="travel-mode"
            checked={mode === id}
            onChange={() => change({ mode: id })}
          />
          {t(`modes.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}
