// Says what happened, what still works, and lets the visitor try again.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslations } from 'use-intl';
import type { Problem } from '../api/problem.ts';
import './notices.css';

interface FailureNoticeProps {
  problem: Problem;
  /** A sentence: what is missing now, and what still works. */
  stillWorks: string;
  onRetry: () => void;
  headingLevel?: 2 | 3;
}

export function FailureNotice({ problem, stillWorks, onRetry, headingLevel = 2 }: FailureNoticeProps) {
  const t = useTranslations('states');
  return (
    <section className="notice" role="alert">
      <Heading level={headingLevel} appearance="level-3">
        {t('failedTitle')}
      </Heading>
      <Paragraph>{t(problem.kind)}</Paragraph>
      <Paragraph>{stillWorks}</Paragraph>
      <Button purpose="secondary" onClick={onRetry}>
        {t('tryAgain')}
      </Button>
      <details className="notice__technical">
        <summary>{t('technical')}</summary>
        <p lang="en">{problem.detail}</p>
      </details>
    </section>
  );
}
