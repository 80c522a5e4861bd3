// Says in words what is judged: by which norm, as of which day, on which data, and what to be careful about.
import { Button } from '@nl-design-system-candidate/button-react';
import { useTranslations } from 'use-intl';
import type { Coverage } from '../../../server/contract/coverage.ts';
import { useStore } from '../store/store.ts';
import type { Picture } from './picture.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './judged-strip.css';

interface Props {
  picture: Picture;
  normIsGone: boolean;
}

export function JudgedStrip({ picture, normIsGone }: Props) {
  const t = useTranslations('coverage');
  const catalogue = useStore((state) => state.catalogue);
  const judged = useStore((state) => state.judgedAsAgreed);
  const { norm, curves } = picture;
  const town = catalogue.status === 'ready' ? catalogue.data : null;
  return (
    <div className="judged-strip small">
      {normIsGone && <p role="status">{t('normGone')}</p>}
      <p>
        {t('judged', { date: new Date(curves.provenance.asOf) })},{' '}
        {t.rich('judgedBy', {
          title: norm.title,
          version: norm.version,
          norm: (chunks) => <span lang={norm.language}>{chunks}</span>,
        })}
        {town && (
          <>
            {' · '}
            {t(town.fictional ? 'madeUp' : 'realData')}
            {town.streetsAsOf && <>, {t('streetsOf', { date: new Date(town.streetsAsOf) })}</>}
          </>
        )}
      </p>
      {judged.status === 'ready' && <Warnings coverage={judged.data.coverage} />}
      {judged.status === 'failed' && <p>{t('reasonsMissing')}</p>}
    </div>
  );
}

const warnings = {
  'straight-line': 'straightLineWarning',
  'spread-over-streets': 'spreadWarning',
  'population-unknown': 'populationWarning',
} as const;
type WarningCode = keyof typeof warnings;

function Warnings({ coverage }: { coverage: Coverage }) {
  const t = useTranslations('coverage');
  const total = coverage.areas.length;
  const lines = (Object.keys(warnings) as WarningCode[]).flatMap((code) => {
    const count = areasWithReason(coverage, code);
    return count === 0 ? [] : [{ code, sentence: t(warnings[code], { count, total }) }];
  });
  const [first, ...more] = lines;
  if (first === undefined) return null;
  if (more.length === 0) return <p className="judged-strip__warning">{first.sentence}</p>;
  return (
    <details className="judged-strip__warning">
      <summary>{first.sentence}</summary>
      {more.map(({ code, sentence }) => (
        <p key={code}>{sentence}</p>
      ))}
    </details>
  );
}

const areasWithReason = ({ areas }: Coverage, code: WarningCode): number =>
  areas.filter(({ requirements }) =>
    requirements.some(({ reasons }) => reasons.some((reason) => reason.code === code)),
  ).length;

const counted = ['fails', 'unknown', 'meets'] as const;

/** Floats over the page, so that nothing moves under the hand that drags a slider, and tells the outcome where the map is out of sight. */
export function TrialNotice({ picture }: { picture: Picture }) {
  const t = useTranslations('coverage');
  const resetNumbers = useStore((state) => state.resetNumbers);
  if (picture.triedIds.length === 0) return null;
  return (
    <div className="trial-notice">
      <p>{t(picture.norm.status === 'agreed' ? 'trying' : 'tryingProposal')}</p>
      <ul className="trial-notice__counts numbers">
        {counted.map((verdict) => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} /> {picture.judgement.overall[verdict]}
            <span className="visually-hidden">{t(`verdict.${verdict}`)}</span>
          </li>
        ))}
      </ul>
      <Button purpose="secondary" onClick={() => resetNumbers()}>
        {t('stopTrial')}
      </Button>
    </div>
  );
}
