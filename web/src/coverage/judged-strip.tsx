// Says in words what is judged: by which norm, as of which day, on which data, and what to be careful about.
import { Button } from '@nl-design-system-candidate/button-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Judged } from '../store/judging-slice.ts';
import { useStore } from '../store/store.ts';
import { useShownPicture } from './picture-context.ts';
import { useWarningLines } from './use-warning-lines.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './judged-strip.css';

interface Props {
  norm: Norm;
  /** ISO 8601. */
  asOf: string;
  normIsGone: boolean;
  linkIsDamaged: boolean;
}

export function JudgedStrip({ norm, asOf, normIsGone, linkIsDamaged }: Props) {
  const t = useTranslations('coverage');
  const catalogue = useStore((state) => state.catalogue);
  const judged = useStore((state) => state.judgedAsAgreed);
  const town = catalogue.status === 'ready' ? catalogue.data : null;
  return (
    <div className="judged-strip small">
      {normIsGone && <p role="status">{t('normGone')}</p>}
      {linkIsDamaged && <p role="status">{t('linkDamaged')}</p>}
      <p>
        {t('judged', { date: new Date(asOf) })},{' '}
        {t.rich('judgedBy', {
          title: norm.title,
          version: norm.version,
          norm: (chunks) => <span lang={norm.language}>{chunks}</span>,
        })}
        {town && ` · ${t(town.fictional ? 'madeUp' : 'realData')}`}
      </p>
      {judged.status === 'ready' && <Warnings {...judged.data} />}
      {judged.status === 'failed' && <p>{t('reasonsMissing')}</p>}
    </div>
  );
}

const Warnings = memo(function Warnings(judged: Pick<Judged, 'coverage' | 'norm'>) {
  const lines = useWarningLines(judged);
  const [first, ...more] = lines;
  if (first === undefined) return null;
  if (more.length === 0) return <p className="judged-strip__warning">{first}</p>;
  return (
    <details className="judged-strip__warning">
      <summary>{first}</summary>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
});

const counted = ['fails', 'unknown', 'meets'] as const;

/** Floats over the page, so that nothing moves under the hand that drags a slider, and tells the outcome where the map is out of sight. */
export function TrialNotice() {
  const t = useTranslations('coverage');
  const picture = useShownPicture();
  const resetNumbers = useStore((state) => state.resetNumbers);
  // Who writes a proposal tries nothing: its numbers are what is written.
  if (picture.triedIds.length === 0 || picture.isDraft) return null;
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
