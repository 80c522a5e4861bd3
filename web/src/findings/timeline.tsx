// What is left as subsidies and leases end: a chart, a slider over the days that paints the map, and a list.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Continuity } from '../../../server/contract/coverage-questions.ts';
import { NumberSlider } from '../coverage/number-slider.tsx';
import type { ToolProps } from '../coverage/tools.tsx';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { changesInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { EndingList } from './ending-list.tsx';
import { FindingHead } from './finding-head.tsx';
import { FindingState } from './finding-state.tsx';
import { closingsUpTo, momentsOf } from './moments.ts';
import { isWithin } from './shown-findings.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { useAreaNames } from './use-area-names.ts';
import { useCaseBody } from './use-case-body.ts';
import { useFinding } from './use-finding.ts';
import { useFoundPlaces } from './use-found-places.ts';
import './timeline.css';

export function Timeline(props: ToolProps) {
  const t = useTranslations('findings');
  const continuity = useStore((state) => state.continuity);
  const isAsking = useStore((state) => state.isAsking);
  const ask = useFinding('continuity', useCaseBody(props.picture, props.scope));
  return (
    <section className="finding" aria-label={t('timeline.title')} aria-busy={isAsking}>
      <FindingHead of="timeline" picture={props.picture} />
      <FindingState answer={continuity} onRetry={ask}>
        {(told) => <Told {...props} continuity={told} />}
      </FindingState>
    </section>
  );
}

function Told({ continuity, areas, scope }: ToolProps & { continuity: Continuity }) {
  const t = useTranslations('findings.timeline');
  const [wanted, setWanted] = useState(0);
  const places = useFoundPlaces();
  const { where } = useAreaNames(areas);
  const moments = useMemo(() => momentsOf(continuity), [continuity]);
  const chosen = Math.min(wanted, moments.length - 1);
  const isPainted = usePaintedMap(continuity, chosen);
  if (continuity.ends.length === 0)
    return (
      <>
        <p>{t('empty')}</p>
        <Unsaid continuity={continuity} />
      </>
    );
  return (
    <>
      <div className="timeline">
        <TimelineChart continuity={continuity} chosen={chosen} />
        <NumberSlider
          label={t('slider')}
          values={moments.map((_, index) => index)}
          value={chosen}
          agreed={null}
          inWords={(moment) => {
            const { date } = moments[moment];
            return date === null ? t('now') : t('after', { date: new Date(date) });
          }}
          onChange={setWanted}
        />
        <Moment continuity={continuity} chosen={chosen} />
        {!isPainted && <p className="small">{t('tooMany')}</p>}
      </div>
      <Unsaid continuity={continuity} />
      <EndingList
        ends={continuity.ends}
        chosen={chosen}
        onChoose={setWanted}
        placeOf={(id) => places.get(id)}
        whereOf={(id) => {
          const place = places.get(id);
          return place?.record && isWithin(scope, areas, place) ? where(place.neighbourhoodCode) : null;
        }}
      />
    </>
  );
}

/** Changes that a scenario may have at most. */
const mostChanges = 200;

/** Until another tool is taken; says whether the map could follow. */
function usePaintedMap(continuity: Continuity, chosen: number): boolean {
  const showToo = useStore((state) => state.showToo);
  const inForce = useStore((state) => changesInForce(state.coverage).length);
  const closings = useMemo(() => closingsUpTo(continuity, chosen), [continuity, chosen]);
  const fits = inForce + closings.length <= mostChanges;
  useEffect(() => {
    showToo(fits ? closings : []);
  }, [showToo, fits, closings]);
  useEffect(() => () => showToo([]), [showToo]);
  return fits;
}

function Moment({ continuity, chosen }: { continuity: Continuity; chosen: number }) {
  const t = useTranslations('findings.timeline');
  const { verdicts, date } = momentsOf(continuity)[chosen];
  const ending = chosen === 0 ? null : continuity.ends[chosen - 1];
  return (
    <div className="timeline__moment" role="status">
      <Heading level={3} appearance="level-4">
        {date === null ? t('now') : t('afterLong', { date: new Date(date) })}
      </Heading>
      <ul className="timeline__counts numbers">
        {(['fails', 'unknown', 'meets'] as const).map((verdict) => (
          <Count key={verdict} verdict={verdict} areas={verdicts[verdict].areas} />
        ))}
      </ul>
      {ending && (
        <p>
          {t('lost', { count: Math.round(ending.residentsLost.certain) })}{' '}
          {t('turned', { count: ending.turned.filter(({ from, to }) => from !== to).length })}
        </p>
      )}
    </div>
  );
}

function Count({ verdict, areas }: { verdict: 'fails' | 'unknown' | 'meets'; areas: number }) {
  const t = useTranslations('coverage');
  return (
    <li>
      <VerdictSign verdict={verdict} /> {t(`verdictShort.${verdict}`)}: <strong>{areas}</strong>
    </li>
  );
}

/** What the picture leaves out, said aloud. */
function Unsaid({ continuity }: { continuity: Continuity }) {
  const t = useTranslations('findings.timeline');
  const format = useFormatter();
  const places = useFoundPlaces();
  const { counting, withoutDate, passed, later, until } = continuity;
  const names = format.list(passed.map((id) => places.get(id)?.name ?? id));
  return (
    <div className="timeline__unsaid small">
      <p>
        {withoutDate > 0
          ? t('withoutDate', { count: withoutDate, total: counting })
          : t('allDated', { total: counting })}
      </p>
      {passed.length > 0 && <p>{t('passed', { count: passed.length, names })}</p>}
      {later > 0 && <p>{t('later', { count: later, date: new Date(until) })}</p>}
    </div>
  );
}
