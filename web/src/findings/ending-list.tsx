// What ends when: each day with its places, to be chosen as the moment that the map shows.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { Continuity } from '../../../server/contract/coverage-questions.ts';
import { Marker } from '../map/pictograms/marker.tsx';
import type { FoundPlace } from './use-found-places.ts';

interface Props {
  ends: Continuity['ends'];
  /** Index into the moments: 1 is the first ending. */
  chosen: number;
  onChoose(moment: number): void;
  placeOf(id: string): FoundPlace | undefined;
  whereOf(id: string): string | null;
}

export function EndingList({ ends, chosen, onChoose, placeOf, whereOf }: Props) {
  const t = useTranslations('findings.timeline');
  const format = useTranslations('coverage');
  return (
    <section className="ending-list">
      <Heading level={3}>{t('ends')}</Heading>
      <ol>
        {ends.map(({ date, placeIds, verdicts }, index) => (
          <li key={date} data-chosen={chosen === index + 1}>
            <button
              type="button"
              className="ending-list__day"
              aria-pressed={chosen === index + 1}
              onClick={() => onChoose(chosen === index + 1 ? 0 : index + 1)}
            >
              {t('afterLong', { date: new Date(date) })}
              <span className="soft small">
                {format('verdictShort.meets')}: {verdicts.meets.areas}
              </span>
            </button>
            <ul>
              {placeIds.map((id) => (
                <Ending key={id} place={placeOf(id)} id={id} where={whereOf(id)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ending({ place, id, where }: { place: FoundPlace | undefined; id: string; where: string | null }) {
  const t = useTranslations('findings.timeline');
  const what = place?.record?.certainty ?? null;
  return (
    <li>
      <Marker kind={place?.kinds[0] ?? ''} size={24} />
      <span>
        {place?.name ?? id}
        <span className="soft small">
          {where !== null && <> {where}</>}
          {what !== null && <>, {t('certainty', { what })}</>}
        </span>
      </span>
    </li>
  );
}
