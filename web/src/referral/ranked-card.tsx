// One place with the reasons why it stands where it stands, and whom to call.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import { phoneLink, phoneText } from '../finder/phone-number.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Pictogram } from '../map/pictograms/pictogram.tsx';
import { addressText } from '../place/address-text.ts';
import { mostOnSheet } from '../store/referral-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { PageLink } from '../ui/page-link.tsx';
import type { Fit, RankedPlace } from './rank-places.ts';
import { useReasonWords } from './use-reason-words.ts';
import './ranked-card.css';

const signs: Record<Fit, IconName> = { yes: 'check', unknown: 'question', no: 'close' };

export function RankedCard({ ranked }: { ranked: RankedPlace }) {
  const t = useTranslations('referral');
  const nameOfKind = useKindName();
  const { place, mustAsk } = ranked;
  const needs = useStore((state) => state.referral.needs);
  const travel = useStore((state) => state.referral.travel);
  const reasonWords = useReasonWords(needs, travel);
  const address = addressText(place);
  return (
    <li className="ranked-card" data-place={place.id}>
      <span className="ranked-card__pictogram">
        <Pictogram kind={place.kinds[0]} />
      </span>
      <div className="ranked-card__body">
        <Heading level={3} appearance="level-4">
          <PageLink href={`/plek/${encodeURIComponent(place.id)}`}>{place.name}</PageLink>
          {mustAsk && <span className="ranked-card__ask">{t(place.phone ? 'callFirst' : 'askFirst')}</span>}
        </Heading>
        <p className="small soft ranked-card__where">
          <span>{place.kinds.map(nameOfKind).join(', ')}</span>
          {address !== null && <span>{address}</span>}
        </p>
        <ul className="ranked-card__reasons">
          {reasonWords(ranked).map(({ key, fit, text }) => (
            <li key={key} data-fit={fit}>
              <Icon name={signs[fit]} />
              <span className="visually-hidden">{t(`fits.${fit}`)} </span>
              {text}
            </li>
          ))}
        </ul>
        <div className="ranked-card__actions">
          <ChooseButton ranked={ranked} />
          {place.phone && (
            <a className="nl-link ranked-card__call" href={phoneLink(place.phone)}>
              {t('call', { phone: phoneText(place.phone) })}
            </a>
          )}
        </div>
      </div>
    </li>
  );
}

function ChooseButton({ ranked: { place } }: { ranked: RankedPlace }) {
  const t = useTranslations('referral');
  const isChosen = useStore(({ referral }) => referral.chosen.some(({ id }) => id === place.id));
  const isFull = useStore(({ referral }) => referral.chosen.length >= mostOnSheet);
  const choose = useStore((state) => state.chooseForSheet);
  const isBarred = isFull && !isChosen;
  return (
    <button
      type="button"
      className="big-link ranked-card__choose"
      aria-pressed={isChosen}
      aria-disabled={isBarred}
      aria-label={t('chooseNamed', { place: place.name })}
      title={isBarred ? t('full') : undefined}
      onClick={() => {
        if (!isBarred) choose(place, !isChosen);
      }}
    >
      <Icon name={isChosen ? 'check' : 'plus'} />
      {t('choose')}
    </button>
  );
}
