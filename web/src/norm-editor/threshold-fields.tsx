// How far: the number, in metres or minutes, and how fast one goes.
import { useFormatter, useTranslations } from 'use-intl';
import { defaultSpeedKmh, ReachRequirement } from '../../../server/domain/norm/norm.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { OneChip } from './chosen-chips.tsx';
import { NumberField } from './number-field.tsx';
import { limitsOf, thresholdLimits } from './number-limits.ts';
import { type TravelledRequirement, travelUnits, withSpeed, withUnit } from './travel-changes.ts';
import type { Editing } from './use-draft.ts';

export function ThresholdFields({
  editing: { value, change, type },
}: {
  editing: Editing<TravelledRequirement>;
}) {
  const t = useTranslations('normEditor');
  const words = useRequirementWords();
  const format = useFormatter();
  const { within, mode, speedKmh = defaultSpeedKmh[mode] } = value;
  const limits = thresholdLimits(value);
  const usual = defaultSpeedKmh[mode];
  return (
    <>
      <NumberField
        label={t('thresholdLabel')}
        autoFocus
        value={within.value}
        limits={limits}
        step={within.unit === 'metres' ? 50 : 1}
        unit={t(`travelUnits.${within.unit}`)}
        whyMost={t('whyFurthest', {
          threshold: words.threshold(within.unit, limits.most),
          mode: words.mode(mode),
        })}
        onType={(next) => type({ ...value, within: { ...within, value: next } })}
      />
      <OneChip
        label={t('travelUnit')}
        chips={travelUnits.map((id) => ({ id, label: t(`travelUnits.${id}`) }))}
        chosen={within.unit}
        onChange={(unit) => change(withUnit(value, unit))}
      />
      {within.unit === 'minutes' && (
        <>
          <NumberField
            label={t('speed')}
            value={speedKmh}
            limits={limitsOf(ReachRequirement.properties.speedKmh)}
            step={0.5}
            unit={t('kmh')}
            onType={(speed) => type(withSpeed(value, speed === usual ? undefined : speed))}
          />
          <p className="small soft">
            {t('usualSpeed', { mode: words.mode(mode), speed: format.number(usual) })}
          </p>
        </>
      )}
    </>
  );
}
