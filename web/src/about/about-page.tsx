// What this map is, what its colours mean, where its data come from, and what happens with a visitor's data.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { CatalogueFacts } from './catalogue-facts.tsx';
import { VerdictLegend } from './verdict-legend.tsx';
import './about-page.css';

const importCommand = `npm run import -- \\
  --osm streets.osm.pbf \\
  --areas areas.gpkg \\
  --municipality GM0503 \\
  --places places.csv \\
  --database town.sqlite`;

const link = (href: string) => (words: ReactNode) => (
  <Link href={href} rel="external">
    {words}
  </Link>
);

export function AboutPage() {
  const t = useTranslations('about');
  const catalogue = useStore((state) => state.catalogue);
  const facts = catalogue.status === 'ready' ? catalogue.data : null;
  return (
    <Page title={t('title')} layout="reading">
      <div className="about">
        <Heading level={1} tabIndex={-1}>
          {t('title')}
        </Heading>
        <Paragraph purpose="lead">{t('lead')}</Paragraph>

        {facts?.fictional && (
          <Part title={t('fictionalTitle')}>
            <Paragraph>{t('fictional', { municipality: facts.name })}</Paragraph>
          </Part>
        )}

        <Part title={t('verdictsTitle')}>
          <Paragraph>{t('verdicts')}</Paragraph>
          <VerdictLegend />
        </Part>

        <Part title={t('countingTitle')}>
          <Paragraph>{t('counting')}</Paragraph>
        </Part>

        <Part title={t('sourcesTitle')}>
          {facts?.fictional && <Paragraph>{t('sourcesFictional', { municipality: facts.name })}</Paragraph>}
          <ul className="about__list">
            <li>{t.rich('sourceStreets', { osm: link('https://www.openstreetmap.org/copyright') })}</li>
            <li>
              {t.rich('sourceAreas', {
                cbs: link(
                  'https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data/wijk-en-buurtkaart',
                ),
              })}
            </li>
            <li>{t('sourcePlaces')}</li>
          </ul>
          {facts && <CatalogueFacts catalogue={facts} />}
        </Part>

        <Part title={t('privacyTitle')}>
          <Paragraph>{t('privacy')}</Paragraph>
          <PageLink href="/privacy">{t('privacyMore')}</PageLink>
        </Part>

        <Part title={t('embedTitle')}>
          <Paragraph>{t('embed')}</Paragraph>
          <PageLink href="/embed/maken">{t('embedMore')}</PageLink>
        </Part>

        <Part title={t('ownDataTitle')} id="eigen-gegevens">
          <Paragraph>{t('ownData')}</Paragraph>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <pre className="about__command" dir="ltr" tabIndex={0}>
            <code>{importCommand}</code>
          </pre>
          <Paragraph>{t('ownDataMore')}</Paragraph>
        </Part>
      </div>
    </Page>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="about__part" id={id}>
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}
