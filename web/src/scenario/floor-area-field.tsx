// How much floor a supposed place has for visitors: empty is as it is, or not known.
import { useId, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { PlaceAttributes } from '../../../server/contract/scenario.ts';
import { limitsOf, numberFault, parseNumber } from '../norm-editor/number-limits.ts';

interface Props {
  /** Square metres; `undefined`: as it is; `null`: not known. */
  floorAreaM2: number | null | undefined;
  /** Of the place as it is; `null`: not known. */
  now: number | null;
  onChange(floorAreaM2: number | undefined): void;
}

const limits = limitsOf(PlaceAttributes.properties.floorAreaM2.anyOf[0]);

export function FloorAreaField({ floorAreaM2, now, onChange }: Props) {
  const t = useTranslations('scenario.form');
  const locale = useLocale();
  const format = useFormatter();
  const id = useId();
  const written = typeof floorAreaM2 === 'number' ? format.number(floorAreaM2) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? written;
  const isFault = text.trim() !== '' && numberFault(parseNumber(text, locale), limits) !== null;
  const take = () => {
    if (typed === null || isFault) return;
    setTyped(null);
    const value = parseNumber(typed, locale) ?? undefined;
    if (value !== (floorAreaM2 ?? undefined)) onChange(value);
  };
  return (
    <div className="place-form__group">
      <label htmlFor={id} className="small soft">
        {t('floorArea')}
      </label>
      <span className="place-form__measure">
        <input
          id={id}
          className="text-field numbers"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={isFault}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
        {t('squareMetres')}
      </span>
      <p id={`${id}-said`} className={isFault ? 'small place-form__fault' : 'small soft'} aria-live="polite">
        {isFault
          ? t('floorAreaFault', { most: limits.most })
          : text.trim() === '' && (now === null ? t('floorAreaUnknown') : t('floorAreaNow', { area: now }))}
      </p>
    </div>
  );
}
