// For who sits beside someone: three questions that stay on this page, places that fit, and a sheet to hand over.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslations } from 'use-intl';
import { Page } from '../ui/page.tsx';
import { ReferralQuestions } from './referral-questions.tsx';
import { ReferralResults } from './referral-results.tsx';
import { Shortlist } from './shortlist.tsx';
import './referral-page.css';

export function ReferralPage() {
  const t = useTranslations('referral');
  return (
    <Page title={t('title')} layout="broad">
      <div className="referral">
        <header className="referral__head">
          <Heading level={1} tabIndex={-1}>
            {t('title')}
          </Heading>
          <Paragraph>{t('lead')}</Paragraph>
        </header>
        <section className="referral__questions" aria-label={t('questions')}>
          <ReferralQuestions />
        </section>
        <section id="plekken" className="referral__results" aria-label={t('results')}>
          <ReferralResults />
        </section>
        <Shortlist />
      </div>
    </Page>
  );
}
