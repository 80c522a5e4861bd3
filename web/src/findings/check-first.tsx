// Which records to check first: what to ask whom, and what is certain once it is answered.
import { Link } from '@nl-design-system-candidate/link-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CheckFirstList } from '../../../server/contract/coverage-questions.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { ToolProps } from '../coverage/tools.tsx';
import { phoneLink, phoneText } from '../finder/phone-number.ts';
import { webAddress } from '../finder/web-address.ts';
import { Marker } from '../map/pictograms/marker.tsx';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { FindingCard, FindingCards } from './finding-cards.tsx';
import { FindingHead } from './finding-head.tsx';
import { FindingState } from './finding-state.tsx';
import { isWithin, settlesSomething } from './shown-findings.ts';
import { useAreaNames } from './use-area-names.ts';
import { useCaseBody } from './use-case-body.ts';
import { useFinding } from './use-finding.ts';
import { useFoundPlaces } from './use-found-places.ts';

type RecordToCheck = CheckFirstList['records'][number];

export function CheckFirst({ picture, areas, scope }: ToolProps) {
  const t = useTranslations('findings');
  const checks = useStore((state) => state.checks);
  const isAsking = useStore((state) => state.isAsking);
  const places = useFoundPlaces();
  const { nameOf, where } = useAreaNames(areas);
  const ask = useFinding('checks', useCaseBody(picture, scope));
  return (
    <section className="finding" aria-label={t('checkFirst.title')} aria-busy={isAsking}>
      <FindingHead of="checkFirst" picture={picture} />
      <FindingState answer={checks} onRetry={ask}>
        {(list) => {
          const here = list.records.filter(({ placeId }) => isWithin(scope, areas, places.get(placeId)));
          const records = here.filter(settlesSomething);
          return (
            <>
              {here.length === 0 && <p>{t('checkFirst.empty')}</p>}
              <FindingCards>
                {records.map((record) => {
                  const known = places.get(record.placeId);
                  return (
                    <FindingCard
                      key={record.placeId}
                      id={record.placeId}
                      sign={<Marker kind={known?.kinds[0] ?? ''} size={32} />}
                      title={known?.name ?? record.placeId}
                      where={known?.record ? where(known.neighbourhoodCode) : null}
                    >
                      <Questions record={record} place={known?.record ?? null} />
                      <Settled record={record} nameOf={nameOf} />
                      {known?.record && <Contact place={known.record} />}
                    </FindingCard>
                  );
                })}
              </FindingCards>
              <p className="small soft">{t('checkFirst.rest', { count: here.length - records.length })}</p>
            </>
          );
        }}
      </FindingState>
    </section>
  );
}

function Questions({ record, place }: { record: RecordToCheck; place: Place | null }) {
  const t = useTranslations('findings.checkFirst');
  const checked = place?.checkedOn ? t('checkedOn', { date: new Date(place.checkedOn) }) : t('neverChecked');
  return (
    <div>
      {t('ask')}
      <ul className="finding-card__ask">
        {record.doubts.map((doubt) => (
          <li key={doubt}>{t(`doubt.${doubt}`, { checked })}</li>
        ))}
      </ul>
    </div>
  );
}

function Settled({ record, nameOf }: { record: RecordToCheck; nameOf(code: string): string }) {
  const t = useTranslations('findings.checkFirst');
  const format = useFormatter();
  const told = (which: 'ifYes' | 'ifNo', settled: RecordToCheck['settledIfYes']) => {
    const codes = [...new Set(settled.map(({ code }) => code))];
    if (codes.length === 0) return null;
    return <p>{t(which, { count: codes.length, areas: format.list(codes.map(nameOf)) })}</p>;
  };
  const settles = record.settledIfYes.length + record.settledIfNo.length > 0;
  return (
    <>
      {settles ? null : <p>{t('settlesNothing')}</p>}
      {told('ifYes', record.settledIfYes)}
      {told('ifNo', record.settledIfNo)}
      <p className="small soft">{t('inDoubt', { count: Math.round(record.residentsInDoubt) })}</p>
    </>
  );
}

function Contact({ place: { phone, email, website } }: { place: Place }) {
  const t = useTranslations('findings.checkFirst');
  const address = website ? webAddress(website) : null;
  if (!phone && !email && !address) return <p className="small">{t('noContact')}</p>;
  return (
    <ul className="finding-card__contact">
      {phone && (
        <li>
          <Link href={phoneLink(phone)}>
            <Icon name="phone" /> {t('call', { phone: phoneText(phone) })}
          </Link>
        </li>
      )}
      {email && (
        <li>
          <Link href={`mailto:${email}`}>
            <Icon name="mail" /> {t('mail')}
          </Link>
        </li>
      )}
      {address && (
        <li>
          <Link href={address} rel="external noreferrer">
            <Icon name="website" /> {t('website')}
          </Link>
        </li>
      )}
    </ul>
  );
}
