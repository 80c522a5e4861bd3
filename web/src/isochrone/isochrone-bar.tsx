// Beside the shape on the map: a sentence that says what it shows and for how many people, with the choice inside it.
import type { ChangeEvent, Ref } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Isochrone } from '../../../server/contract/isochrone.ts';
import { minuteChoices, travelModes } from '../store/isochrone-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import './isochrone-bar.css';

interface Props {
  placeId: string;
  placeName: string;
  /** Left out where the place is let go elsewhere. */
  onClose?(): void;
  ref?: Ref<HTMLElement>;
}

/** A child of the map. */
export function IsochroneBar({ placeId, placeName, onClose, ref }: Props) {
  const t = useTranslations('isochrone');
  return (
    <section ref={ref} className="isochrone-bar" aria-label={t('region', { place: placeName })}>
      <p className="isochrone-bar__sentence">
        <span className="isochrone-bar__sign" aria-hidden="true" />
        {t.rich('within', { choice: () => <Choice key="choice" /> })}
      </p>
      <Outcome placeId={placeId} />
      {onClose && (
        <Button className="icon-button" aria-label={t('close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      )}
    </section>
  );
}

const choices = travelModes.flatMap((mode) => minuteChoices.map((minutes) => ({ mode, minutes })));

function Choice() {
  const t = useTranslations('isochrone');
  const { mode, minutes } = useStore((state) => state.isochroneChoice);
  const change = useStore((state) => state.changeIsochroneChoice);
  const onChange = (event: ChangeEvent<HTMLSelectElement>) => {
    const chosen = choices[event.target.selectedIndex];
    if (chosen) change(chosen);
  };
  return (
    <span className="isochrone-bar__choice">
      <select aria-label={t('choiceLabel')} value={`${mode}-${minutes}`} onChange={onChange}>
        {choices.map((choice) => (
          <option key={`${choice.mode}-${choice.minutes}`} value={`${choice.mode}-${choice.minutes}`}>
            {t('choice', { mode: choice.mode, minutes: Number(choice.minutes) })}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}

function Outcome({ placeId }: { placeId: string }) {
  const t = useTranslations('isochrone');
  const states = useTranslations('states');
  const isochrone = useStore((state) => state.isochrone);
  const loadIsochrone = useStore((state) => state.loadIsochrone);
  if (isochrone.status === 'failed') {
    return (
      <p className="isochrone-bar__failure" role="alert">
        {t('failed')}{' '}
        <button type="button" className="text-button" onClick={() => void loadIsochrone(placeId)}>
          {states('tryAgain')}
        </button>
      </p>
    );
  }
  return (
    <p className="isochrone-bar__outcome numbers" role="status">
      {isochrone.status === 'ready' ? outcomeText(t, isochrone.data.properties) : t('loading')}
    </p>
  );
}

function outcomeText(
  t: ReturnType<typeof useTranslations<'isochrone'>>,
  { residents, basis }: Isochrone['properties'],
): string {
  // Residents are spread over homes by a rule: the last digit of a large number says nothing.
  const count = residents < 100 ? residents : Math.round(residents / 10) * 10;
  const people = t('residents', { count });
  return basis === 'straight-line' ? `${people} ${t('straightLine')}` : people;
}
