// One place on the sheet: what, where, when, whom to call, a map and a code that leads to its page.

import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { Route } from '../../../server/contract/route.ts';
import { DrawnMap } from '../drawn-map/drawn-map.tsx';
import { phoneText } from '../finder/phone-number.ts';
import { SpokenHere } from '../finder/spoken-here.tsx';
import { useHoursText } from '../finder/use-hours-text.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { addressText } from '../place/address-text.ts';
import { DrawnRoute } from '../route/drawn-route.tsx';
import { useStore } from '../store/store.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { QrCode } from './qr-code.tsx';
import { SheetRoute } from './sheet-route.tsx';
import { dayWords, weekLines } from './week-in-words.ts';

const map = { widthMetres: 520, heightMetres: 344, lettersAcross: 20 };
/** Of the way there the last part. It shows no more than the surroundings of the place: the address of a map tells where one looks. */
const mapOfWay = { widthMetres: 800, heightMetres: 530, lettersAcross: 22 };

interface Props {
  place: Place;
  /** `null`: not known from where someone comes, or not yet. */
  route: Route | null;
}

export function SheetPlace({ place, route }: Props) {
  const t = useTranslations('sheet');
  const nameOfKind = useKindName();
  const where = addressText(place);
  const kinds = place.kinds
    .map(nameOfKind)
    .filter((kind) => !saysAlready(place.name, kind))
    .join(', ');
  const address = `${location.origin}/plek/${encodeURIComponent(place.id)}`;
  return (
    <article className="sheet-place" data-place={place.id}>
      <div className="sheet-place__words">
        <header>
          <h2>
            <AsEntered>{place.name}</AsEntered>
          </h2>
          {kinds && <p>{kinds}</p>}
        </header>
        <div className="sheet-place__reach">
          <div>
            <p className="sheet-place__address">
              {where === null ? t('noAddress') : <AsEntered>{where}</AsEntered>}
            </p>
            {route === null && <Travel place={place} />}
            <p className="sheet-place__phone numbers">
              {place.phone ? (
                <>
                  {t('phone')}{' '}
                  <strong>
                    <bdi dir="ltr">{phoneText(place.phone)}</bdi>
                  </strong>
                </>
              ) : (
                t('noPhone')
              )}
            </p>
          </div>
          <SheetHours place={place} />
        </div>
        <SheetDoing place={place} />
        {route && <SheetRoute route={route} />}
      </div>
      <div className="sheet-place__drawings">
        <DrawnMap place={place} {...(route ? mapOfWay : map)}>
          {(spot) => route && <DrawnRoute line={route.line} spot={spot} />}
        </DrawnMap>
        <div className="sheet-place__code">
          <QrCode address={address} label={t('qr', { place: place.name })} />
          <p>{t('qrHint')}</p>
        </div>
      </div>
    </article>
  );
}

/** `Bibliotheek Noord` needs not be said to be a library, to who reads Dutch. */
const saysAlready = (name: string, kind: string) => name.toLowerCase().includes(kind.toLowerCase());

/** As long as the page knows from where someone comes: it stands in no address. */
function Travel({ place }: { place: Place }) {
  const t = useTranslations('sheet');
  const mode = useStore(({ referral }) => referral.travel.mode);
  const minutes = useStore(({ referral: { nearby } }) =>
    nearby.status === 'ready'
      ? nearby.data.places.find((near) => near.place.id === place.id)?.minutes
      : undefined,
  );
  return minutes === undefined ? null : <p>{t(`travel.${mode}`, { minutes })}</p>;
}

function SheetHours({ place }: { place: Place }) {
  const t = useTranslations('sheet');
  const { now, week } = useHoursText(place);
  if (week === null) return <p className="sheet-place__hours">{now}</p>;
  return (
    <table className="sheet-place__hours numbers">
      <caption className="visually-hidden">{t('open')}</caption>
      <tbody>
        {weekLines(week).map(({ days, times }) => (
          <tr key={days[0]}>
            <th scope="row">{dayWords(days, t)}</th>
            <td>{times}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetDoing({ place }: { place: Place }) {
  const t = useTranslations('sheet');
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const format = useFormatter();
  const locale = useLocale();
  const doing = [
    ...place.functions.map((id) => withinSentence(nameOfFunction(id), locale)),
    ...(place.activities ?? []).map(nameOfActivity),
  ];
  return (
    <>
      <p>{t('doing', { doing: format.list(doing) })}</p>
      <div className="sheet-place__run">
        <p>{t(`wheelchair.${place.wheelchair ?? 'unknown'}`)}</p>{' '}
        {place.freeOfCharge !== null && <p>{t(place.freeOfCharge ? 'free.yes' : 'free.no')}</p>}{' '}
        <SpokenHere languages={place.languages} />
      </div>
    </>
  );
}

const withinSentence = (words: string, locale: string) =>
  words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
