// One change of a scenario: what it is, what it does alone, whether it counts, and its form.
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { Button, Switch } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { Outcome } from '../../../server/contract/coverage.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { SupposedChange } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { dropChanges, renamePlace, switchChange } from './change-scenario.ts';
import { metresBetween } from './metres-between.ts';
import { NameField } from './name-field.tsx';
import { outcomeText } from './outcome-words.ts';
import { PlaceForm } from './place-form.tsx';
import { useScenarioSteps } from './use-scenario-steps.ts';
import './change-card.css';

interface Props {
  supposed: SupposedChange;
  /** `Erbij: Buurthuis in Molenwijk` */
  title: string;
  /** The place as it is; `null`: it is new, or the catalogue does not have it. */
  asItIs: Place | null;
  /** What it does alone; `null`: nothing without the others; `undefined`: not said yet. */
  effect: Outcome | null | undefined;
  isOpen: boolean;
}

const icons: Record<SupposedChange['change']['change'], IconName> = {
  add: 'plus',
  close: 'close',
  move: 'pin',
  edit: 'edit',
  requirement: 'agreement',
};

/** Rests while another place is dragged. */
export const ChangeCard = memo(function ChangeCard(props: Props) {
  const { supposed, title, isOpen } = props;
  const t = useTranslations('scenario');
  const { take } = useScenarioSteps();
  const changeBench = useStore((state) => state.changeBench);
  const { id, isOn, change } = supposed;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  // The card first, its many controls in the frame after.
  const isFormOpen = useDeferredValue(isOpen, false);
  const hasForm = change.change === 'add' || change.change === 'edit';
  return (
    <li className="change-card" data-on={isOn} data-open={isOpen} data-change={id}>
      <div className="change-card__head">
        <span className="change-card__sort">
          <Icon name={icons[change.change]} />
        </span>
        <h4 className="change-card__title" tabIndex={-1} ref={heading}>
          {title}
        </h4>
      </div>
      <Effect {...props} />
      <div className="change-card__controls">
        <Switch
          className="switch"
          isSelected={isOn}
          aria-label={t('switchLabel', { change: title })}
          onChange={(isNowOn) => take((state) => switchChange(state, id, isNowOn))}
        >
          <span className="switch__track" aria-hidden="true" /> {t('on')}
        </Switch>
        <span className="change-card__buttons">
          {hasForm && (
            <Button
              className="icon-button"
              aria-label={t('editCard', { change: title })}
              aria-expanded={isOpen}
              onPress={() => changeBench({ openId: isOpen ? null : id })}
            >
              <Icon name="edit" />
            </Button>
          )}
          <Button
            className="icon-button"
            aria-label={t('removeCard', { change: title })}
            onPress={() => take((state) => dropChanges(state, [id]))}
          >
            <Icon name="trash" />
          </Button>
        </span>
      </div>
      {hasForm && isFormOpen && <Form {...props} />}
    </li>
  );
});

function Effect({ supposed: { isOn, change }, asItIs, effect }: Props) {
  const t = useTranslations('scenario');
  const format = useFormatter();
  if (!isOn) return <p className="small soft">{t('changeIsOff')}</p>;
  const metres = change.change === 'move' && asItIs ? metresBetween(asPair(asItIs), change.lonLat) : null;
  const words =
    effect === undefined ? t('working') : effect ? outcomeText(effect, { t, format }) : t('meaningless');
  return (
    <p className="change-card__effect numbers">
      {metres !== null && `${t('movedBy', { metres: Math.round(metres) })}. `}
      {words}
    </p>
  );
}

const asPair = ({ lonLat }: Place): [number, number] => [lonLat[0], lonLat[1]];

function Form({ supposed: { id, change }, asItIs }: Props) {
  const t = useTranslations('scenario');
  const { take } = useScenarioSteps();
  const changeBench = useStore((state) => state.changeBench);
  if (change.change !== 'add' && change.change !== 'edit') return null;
  return (
    <div className="place-form">
      {change.change === 'add' && (
        <NameField
          key={change.name}
          label={t('form.name')}
          name={change.name ?? ''}
          onChange={(name) => take((state) => renamePlace(state, id, name))}
        />
      )}
      <PlaceForm
        placeId={change.change === 'add' ? id : change.placeId}
        supposed={change.change === 'add' ? attributesOf(change) : change.set}
        asItIs={change.change === 'add' ? null : asItIs}
      />
      <Button className="text-button" onPress={() => changeBench({ openId: null })}>
        {t('closeCard')}
      </Button>
    </div>
  );
}

type Add = Extract<SupposedChange['change'], { change: 'add' }>;

function attributesOf({ change: _change, id: _id, name: _name, lonLat: _lonLat, ...attributes }: Add) {
  return attributes;
}
