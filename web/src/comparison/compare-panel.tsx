// Two norms side by side: how many neighbourhoods each is met in, which they judge differently, and how near to turning.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { ToolProps } from '../coverage/tools.tsx';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { useStore } from '../store/store.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { countVerdicts, type DifferingArea, differingAreas } from './differing-areas.ts';
import { SensitivitySection } from './sensitivity-section.tsx';
import { normsBeside, useJudgedByOther, useOtherNorm } from './use-other-norm.ts';
import './compare-panel.css';

export function ComparePanel({ picture, norms, areas, scope }: ToolProps) {
  const t = useTranslations('comparison');
  const other = useOtherNorm(picture, norms);
  const municipality = scope.of === 'municipality' ? scope.code : null;
  useJudgedByOther(other, municipality);
  const names = useMemo(() => new Map(areas.map(({ code, name }) => [code, name])), [areas]);
  return (
    <section className="compare-panel" aria-label={t('region')}>
      <Heading level={2}>{t('title')}</Heading>
      <p>{t('how')}</p>
      {other === null ? (
        <EmptyNotice title={t('aloneTitle')}>{t('alone')}</EmptyNotice>
      ) : (
        <>
          <OtherPicker beside={normsBeside(picture, norms)} selected={other} />
          <Outcome picture={picture} other={other} names={names} municipality={municipality} />
        </>
      )}
      <SensitivitySection picture={picture} />
    </section>
  );
}

function OtherPicker({ beside, selected }: { beside: readonly Norm[]; selected: Norm }) {
  const t = useTranslations('comparison');
  const own = useTranslations('coverage');
  const changeCoverage = useStore((state) => state.changeCoverage);
  return (
    <ChoiceField
      label={t('pickOther')}
      options={beside.map(({ id, title, language, status }) => ({
        id,
        words: title,
        shown: (
          <>
            <span lang={language}>{title}</span>
            <span className="nl-data-badge" data-status={status}>
              {own(`status.${status}`)}
            </span>
          </>
        ),
      }))}
      chosen={selected.id}
      onChoose={(otherNormId) => changeCoverage({ otherNormId })}
    />
  );
}

interface OutcomeProps extends Pick<ToolProps, 'picture'> {
  other: Norm;
  names: ReadonlyMap<string, string>;
  municipality: string | null;
}

function Outcome({ picture, other, names, municipality }: OutcomeProps) {
  const t = useTranslations('comparison');
  const own = useTranslations('coverage');
  const verdicts = useStore((state) => state.otherVerdicts);
  const judgeByOther = useStore((state) => state.judgeByOther);
  if (verdicts.status === 'failed') {
    const again = () => void judgeByOther({ norm: other.id, municipality: municipality ?? undefined });
    return <FailureNotice problem={verdicts.problem} stillWorks={own('stillWorks')} onRetry={again} />;
  }
  if (verdicts.status !== 'ready') return <Skeleton count={2} blockSize="6rem" />;
  const differing = differingAreas(picture.judgement.areas, verdicts.data);
  return (
    <>
      <Counts
        here={picture.judgement.overall}
        there={countVerdicts(verdicts.data.values())}
        norm={picture.norm}
        other={other}
      />
      <Heading level={3}>{t('differing', { count: differing.length })}</Heading>
      {differing.length === 0 ? <p>{t('same')}</p> : <Differing areas={differing} names={names} />}
    </>
  );
}

const counted: readonly Verdict[] = ['meets', 'unknown', 'fails', 'not-applicable'];

interface CountsProps {
  here: Record<Verdict, number>;
  there: Record<Verdict, number>;
  norm: Norm;
  other: Norm;
}

function Counts({ here, there, norm, other }: CountsProps) {
  const t = useTranslations('comparison');
  const own = useTranslations('coverage');
  const format = useFormatter();
  return (
    <table className="compare-panel__counts numbers">
      <caption className="visually-hidden">{t('countsCaption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            {t('left')}
            <span className="visually-hidden" lang={norm.language}>
              {norm.title}
            </span>
          </th>
          <th scope="col">
            {t('right')}
            <span className="visually-hidden" lang={other.language}>
              {other.title}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {counted.map((verdict) => (
          <tr key={verdict}>
            <th scope="row">
              <VerdictSign verdict={verdict} /> {own(`verdictShort.${verdict}`)}
            </th>
            <td>{format.number(here[verdict])}</td>
            <td>{format.number(there[verdict])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** So many are listed at once: a country has thousands. */
const listedAtOnce = 30;

function Differing({
  areas,
  names,
}: {
  areas: readonly DifferingArea[];
  names: ReadonlyMap<string, string>;
}) {
  const t = useTranslations('comparison');
  const own = useTranslations('coverage');
  const areaCode = useStore((state) => state.coverage.areaCode);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const [listed, setListed] = useState(listedAtOnce);
  return (
    <>
      <ul className="compare-panel__list">
        {areas.slice(0, listed).map(({ code, verdict, other }) => (
          <li key={code}>
            <button
              type="button"
              className="compare-panel__area"
              aria-pressed={code === areaCode}
              onClick={() => changeCoverage({ areaCode: code === areaCode ? null : code })}
            >
              <strong>{names.get(code) ?? code}</strong>
              <span>
                <VerdictSign verdict={verdict} /> {own(`verdictShort.${verdict}`)}
              </span>
              <span className="visually-hidden">{t('insteadOf')}</span>
              <span>
                <VerdictSign verdict={other} /> {own(`verdictShort.${other}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {areas.length > listed && (
        <button type="button" className="text-button" onClick={() => setListed(listed + listedAtOnce)}>
          {t('more', { count: areas.length - listed })}
        </button>
      )}
    </>
  );
}
