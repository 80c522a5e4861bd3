// What all changes do together: how many neighbourhoods meet now and then, which of them turn, and people gained and lost.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Outcome, ScenarioOutcome } from '../../../server/contract/coverage.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { Picture } from '../coverage/picture.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { useStore } from '../store/store.ts';
import { inWhole, outcomeText, type People, turnedByVerdict } from './outcome-words.ts';
import './scenario-total.css';

interface Props {
  picture: Picture;
  areas: readonly AreaFacts[];
  /** `null`: not said yet. */
  outcome: ScenarioOutcome | null;
  isStale: boolean;
}

const counted = ['meets', 'unknown', 'fails'] as const;
const verdicts = ['meets', 'unknown', 'fails', 'not-applicable'] as const;

export function ScenarioTotal({ picture, areas, outcome, isStale }: Props) {
  const t = useTranslations('scenario');
  return (
    <section className="scenario-total" aria-label={t('total')}>
      <Heading level={3}>{t('total')}</Heading>
      <p className="scenario-total__sentence numbers" data-stale={isStale} aria-live="polite">
        {outcome ? <Sentence outcome={outcome} /> : t('working')}
      </p>
      {picture.judgementBefore && <Counts {...picture} before={picture.judgementBefore.overall} />}
      {outcome && (
        <div data-stale={isStale}>
          <TurnedAreas outcome={outcome} areas={areas} />
          <ByRequirement outcome={outcome} norm={picture.norm} />
        </div>
      )}
    </section>
  );
}

/** Rests until the server says otherwise. */
const Sentence = memo(function Sentence({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('scenario');
  const format = useFormatter();
  return outcomeText(outcome, { t, format });
});

/** From the curves, so these follow a place that is being dragged. */
function Counts({ judgement, before }: Pick<Picture, 'judgement'> & { before: Record<Verdict, number> }) {
  const t = useTranslations('scenario');
  return (
    <table className="scenario-total__counts numbers">
      <thead>
        <tr>
          <th scope="col">{t('areas')}</th>
          <th scope="col">{t('columnNow')}</th>
          <th scope="col">{t('columnThen')}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map((verdict) => (
          <tr key={verdict} data-turned={before[verdict] !== judgement.overall[verdict]}>
            <th scope="row">
              <VerdictSign verdict={verdict} /> {t(verdict)}
            </th>
            <td>{before[verdict]}</td>
            <td>{judgement.overall[verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TurnedProps {
  outcome: Outcome;
  areas: readonly AreaFacts[];
}

const TurnedAreas = memo(function TurnedAreas({ outcome, areas }: TurnedProps) {
  const t = useTranslations('scenario');
  const changeCoverage = useStore((state) => state.changeCoverage);
  const turned = turnedByVerdict(outcome);
  return verdicts
    .filter((verdict) => turned[verdict].length > 0)
    .map((verdict) => (
      <div key={verdict} className="scenario-total__turned">
        <p className="small">
          <VerdictSign verdict={verdict} /> {t(`turnedList.${verdict}`)}
        </p>
        <ul>
          {turned[verdict].map((code) => (
            <li key={code}>
              <button
                type="button"
                className="text-button"
                onClick={() => changeCoverage({ areaCode: code, view: 'map' })}
              >
                {areas.find((area) => area.code === code)?.name ?? code}
              </button>
            </li>
          ))}
        </ul>
      </div>
    ));
});

const ByRequirement = memo(function ByRequirement({ outcome, norm }: { outcome: Outcome; norm: Norm }) {
  const t = useTranslations('scenario');
  const words = useRequirementWords();
  const lines = norm.requirements.map((requirement) => {
    const of = outcome.requirements.find(({ requirementId }) => requirementId === requirement.id);
    const group = requirement.form === 'reach' ? requirement.group : 'everyone';
    const said = (key: 'gained' | 'lost', change: People | null | undefined): string[] => {
      if (!change) return [];
      const { certain, possible } = inWhole(change);
      if (certain === 0 && possible === 0) return [];
      const people = words.people(group, certain);
      return [certain === possible ? t(key, { people }) : t(`${key}Unsure`, { people, possible })];
    };
    const turned = outcome.turned.filter(({ requirements }) =>
      requirements.some(({ requirementId, from, to }) => requirementId === requirement.id && from !== to),
    ).length;
    return {
      requirement,
      parts: [
        ...said('gained', of?.gained),
        ...said('lost', of?.lost),
        ...(turned > 0 ? [t('verdictsTurned', { count: turned })] : []),
      ],
    };
  });
  return (
    <details className="scenario-total__requirements" open>
      <summary>{t('perRequirement')}</summary>
      <dl>
        {lines.map(({ requirement, parts }) => (
          <div key={requirement.id}>
            <dt lang={norm.language}>{requirement.title}</dt>
            <dd className="numbers">{parts.length > 0 ? parts.join(', ') : t('perRequirementNone')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
});
