// The left column of a country: each requirement as a sentence, and how many neighbourhoods have what it asks.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CoverageVerdicts } from '../../../server/contract/coverage.ts';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import { NormFacts } from './agreement.tsx';
import { NormPicker } from './norm-picker.tsx';
import { TotalShort } from './people-bar.tsx';
import { asItSays, RequirementSentence } from './requirement-sentence.tsx';
import { VerdictSign } from './verdict-sign.tsx';
import './agreement.css';

interface Props {
  norm: Norm;
  norms: readonly Norm[];
  totals: CoverageVerdicts['totals'];
}

export function CountryAgreement({ norm, norms, totals }: Props) {
  const t = useTranslations('coverage');
  return (
    <section className="agreement" aria-label={t('agreementRegion')}>
      {norms.length > 1 && <NormPicker norms={norms} selected={norm} />}
      <NormFacts norm={norm} isPicked={norms.length > 1} />
      {norm.requirements.map((requirement, index) => (
        <CountryRequirement
          key={requirement.id}
          requirement={requirement}
          language={norm.language}
          total={totals.requirements[index]}
        />
      ))}
    </section>
  );
}

interface RequirementProps {
  requirement: Requirement;
  language: string;
  total: CoverageVerdicts['totals']['requirements'][number];
}

const order = ['fails', 'unknown', 'meets'] as const;

function CountryRequirement({ requirement, language, total }: RequirementProps) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const { id, title } = requirement;
  const shortfall = { lower: Math.round(total.shortfall.lower), upper: Math.round(total.shortfall.upper) };
  return (
    <article className="requirement-card" aria-labelledby={`requirement-${id}`}>
      <Heading level={3} id={`requirement-${id}`} lang={language}>
        {title}
      </Heading>
      {/* Numbers of a whole country cannot be tried. */}
      <RequirementSentence {...asItSays(requirement)} />
      <ul className="agreement__counts numbers">
        {order.map((verdict) => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} />
            {t('countOfAreas', {
              verdict: t(`verdictShort.${verdict}`),
              count: format.number(total.verdicts[verdict].areas),
            })}
          </li>
        ))}
      </ul>
      {requirement.form === 'reach' && (
        <p className="numbers">
          <TotalShort group={requirement.group} shortfall={shortfall} />
        </p>
      )}
    </article>
  );
}
