// Whether it is open now, and the week as seven rows with today marked and holidays named.
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { useHoursText } from '../finder/use-hours-text.ts';

export function PlaceHours({ place }: { place: Place }) {
  const t = useTranslations();
  const { now, holiday, week } = useHoursText(place);
  return (
    <>
      <p className="place-page__now">{now}</p>
      {holiday && <p>{holiday}</p>}
      {week && (
        <table className="place-week numbers">
          <caption className="visually-hidden">{t('place.weekCaption')}</caption>
          <tbody>
            {week.map(({ day, isToday, times, holiday: onHoliday }) => (
              <tr key={day} aria-current={isToday ? 'date' : undefined}>
                <th scope="row">
                  {day}
                  {isToday && <span className="place-week__today"> {t('hours.today')}</span>}
                </th>
                <td>
                  {times}
                  {onHoliday && <span className="place-week__holiday">{onHoliday}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
