// One field that changed, in the words in which pages write its values.
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { FieldChange, PlaceHistory } from '../../../server/contract/history.ts';
import { ordinaryWeek } from '../finder/hours-text.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import { metresBetween } from '../scenario/metres-between.ts';
import { dayWords, weekLines } from '../sheet/week-in-words.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { addressText } from './address-text.ts';

interface Props {
  change: FieldChange;
  openingWeeks: PlaceHistory['openingWeeks'];
}

export function ChangedField({ change, openingWeeks }: Props) {
  const t = useTranslations('history');
  const sentence = useSentence(change, openingWeeks);
  const [before, after] = useValues(change, openingWeeks);
  if (change.field === 'checkedOn') return <p>{sentence}</p>;
  return (
    <div className="place-changes__field">
      <strong>{t(`fields.${change.field}`)}</strong>
      {sentence ? (
        <p>{sentence}</p>
      ) : (
        <dl>
          <div>
            <dt>{t('before')}</dt>
            <dd>{before ?? t('unknown')}</dd>
          </div>
          <div>
            <dt>{t('after')}</dt>
            <dd>{after ?? t('unknown')}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

/** What says more in a sentence than as two values; `null`: nothing does. */
function useSentence(change: FieldChange, openingWeeks: Props['openingWeeks']): string | null {
  const t = useTranslations('history');
  const { field, before, after } = change;
  if (field === 'checkedOn') return after ? t('checkedOn', { date: new Date(after) }) : t('notChecked');
  if (field === 'lonLat') return t('moved', { metres: roundly(metresBetween(before, after)) });
  if (field === 'phone' || field === 'email')
    return t(before ? (after ? 'isOther' : 'isTakenOut') : 'isAdded');
  if (field !== 'openingHours') return null;
  const [weekBefore, weekAfter] = [before, after].map((text) => weekOf(text, openingWeeks));
  const isSame = weekBefore !== null && JSON.stringify(weekBefore) === JSON.stringify(weekAfter);
  return isSame ? t('sameWeek') : null;
}

/** The spot is that of a building or a door: the last digit says nothing. */
const roundly = (metres: number) => Math.round(metres / 10) * 10;

const weekOf = (text: string | null, openingWeeks: Props['openingWeeks']) =>
  openingWeeks.find(({ openingHours }) => openingHours === text)?.week ?? null;

/** `null`: not known. */
function useValues(change: FieldChange, openingWeeks: Props['openingWeeks']): (ReactNode | null)[] {
  const t = useTranslations();
  const format = useFormatter();
  const nameOfKind = useKindName();
  const nameOfActivity = useActivityName();
  const { nameOf: nameOfLanguage } = useLanguageNames();
  const each = <T,>(
    { before, after }: { before: T; after: T },
    write: (value: NonNullable<T>) => ReactNode,
  ) => [before, after].map((value) => (value === null || value === undefined ? null : write(value)));
  switch (change.field) {
    case 'kinds':
      return each(change, (kinds) => kinds.map(nameOfKind).join(', '));
    case 'functions':
      return each(change, (functions) => format.list(functions.map((id) => t(`functionsShort.${id}`))));
    case 'activities':
      return each(change, (activities) => format.list(activities.map(nameOfActivity)));
    case 'languages':
      return each(change, (languages) => format.list(languages.map(nameOfLanguage)));
    case 'openingHours':
      return each(change, (text) => <Hours text={text} week={weekOf(text, openingWeeks)} />);
    case 'address':
      return each(change, (address) => <AsEntered>{addressText({ address }) ?? ''}</AsEntered>);
    case 'website':
      return each(change, (text) => <bdi dir="ltr">{text}</bdi>);
    case 'wheelchair':
      return each(change, (access) => t(`finder.wheelchair.${access}`));
    case 'freeOfCharge':
      return each(change, (isFree) => t(`finder.free.${isFree ? 'yes' : 'no'}`));
    case 'floorAreaM2':
      return each(change, (area) => t('history.squareMetres', { area }));
    case 'certainUntil':
      return each(change, (date) => format.dateTime(new Date(date), { dateStyle: 'long' }));
    case 'name':
    case 'operator':
    case 'description':
    case 'certainty':
      return each(change, (text) => <AsEntered>{text}</AsEntered>);
    case 'lonLat':
    case 'phone':
    case 'email':
    case 'checkedOn':
      return [];
  }
}

/** As the source wrote them, where they cannot be read. */
function Hours({ text, week }: { text: string; week: PlaceHistory['openingWeeks'][number]['week'] }) {
  const t = useTranslations();
  const words = { t: useTranslations('hours'), format: useFormatter() };
  const sheet = useTranslations('sheet');
  if (week === null) return <AsEntered>{text}</AsEntered>;
  const lines = weekLines(ordinaryWeek(week, words));
  if (lines.length === 1 && lines[0].times === t('hours.wholeDay')) return t('hours.always');
  return (
    <ul>
      {lines.map(({ days, times }) => (
        <li key={days[0]}>
          {dayWords(days, sheet)} {times}
        </li>
      ))}
    </ul>
  );
}
