// Says plainly what is kept of visitors and of whom they search for, and what is not.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Page } from '../ui/page.tsx';
import './privacy-page.css';

export function PrivacyPage() {
  const t = useTranslations('privacy');
  const basemap = useStore(({ catalogue }) => (catalogue.status === 'ready' ? catalogue.data.basemap : null));
  return (
    <Page title={t('title')} layout="reading">
      <div className="privacy">
        <Heading level={1} tabIndex={-1}>
          {t('title')}
        </Heading>
        <Paragraph purpose="lead">{t('lead')}</Paragraph>
        <Part title={t('searchTitle')}>
          <Paragraph>{t('search')}</Paragraph>
        </Part>
        <Part title={t('referralTitle')}>
          <Paragraph>{t('referral.stays')}</Paragraph>
          <Paragraph>{t('referral.sent')}</Paragraph>
          <Paragraph>{t('referral.link')}</Paragraph>
        </Part>
        <Part title={t('logTitle')}>
          <Paragraph>{t('log')}</Paragraph>
        </Part>
        <Part title={t('deviceTitle')}>
          <Paragraph>{t('device')}</Paragraph>
        </Part>
        <Part title={t('othersTitle')}>
          <Paragraph>{t('others')}</Paragraph>
          {basemap && <Paragraph>{t('othersBasemap', { hosts: basemap.origins.join(', ') })}</Paragraph>}
        </Part>
        <Part title={t('provenTitle')}>
          <Paragraph>{t('proven')}</Paragraph>
        </Part>
      </div>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="privacy__part">
      <Heading level={2} appearance="level-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}
