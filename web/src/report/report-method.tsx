// How the figures were made, from what, of when, and how sure they are.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Picture } from '../coverage/picture.ts';
import { useWarningLines } from '../coverage/use-warning-lines.ts';
import { useStore } from '../store/store.ts';

export function ReportMethod({ picture }: { picture: Picture }) {
  const t = useTranslations('report');
  const about = useTranslations('about');
  const own = useTranslations('coverage');
  const format = useFormatter();
  const catalogue = useStore((state) => state.catalogue);
  const judged = useStore((state) => state.judgedAsAgreed);
  const { norm, curves } = picture;
  const { provenance } = curves;
  const town = catalogue.status === 'ready' ? catalogue.data : null;
  const warnings = useWarningLines(judged.status === 'ready' ? judged.data : null);
  const date = (value: string) => format.dateTime(new Date(value), { dateStyle: 'long' });
  return (
    <>
      <section>
        <Heading level={2}>{t('sureTitle')}</Heading>
        <p>{t('bounds')}</p>
        {norm.stalenessMonths !== null && <p>{own('staleness', { months: norm.stalenessMonths })}</p>}
        {warnings.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section className="report-method">
        <Heading level={2}>{t('methodTitle')}</Heading>
        <p>{about('counting')}</p>
        <dl>
          <Fact name={t('fact.norm')}>
            <span lang={norm.language}>{norm.title}</span>, {t('fact.version', { version: norm.version })},{' '}
            {own(`status.${norm.status}`)}
          </Fact>
          {norm.parties.length > 0 && (
            <Fact name={t('fact.parties')}>{format.list(norm.parties.map(({ name }) => name))}</Fact>
          )}
          {norm.agreedOn && <Fact name={t('fact.agreedOn')}>{date(norm.agreedOn)}</Fact>}
          {norm.validUntil && <Fact name={t('fact.validUntil')}>{date(norm.validUntil)}</Fact>}
          {norm.source && <Fact name={t('fact.source')}>{norm.source}</Fact>}
          <Fact name={t('fact.asOf')}>{date(provenance.asOf)}</Fact>
          {town?.streetsAsOf && <Fact name={t('fact.streets')}>{date(town.streetsAsOf)}</Fact>}
          <Fact name={t('fact.catalogue')}>{provenance.catalogueVersion}</Fact>
          <Fact name={t('fact.engine')}>{provenance.engineVersion}</Fact>
          <Fact name={t('fact.horizon')}>
            {t('horizon', {
              walking: provenance.horizonMetres.walking / 1000,
              cycling: provenance.horizonMetres.cycling / 1000,
            })}
          </Fact>
        </dl>
        <Heading level={3}>{about('sourcesTitle')}</Heading>
        <ul>
          {town?.fictional && <li>{about('sourcesFictional', { municipality: town.name })}</li>}
          <li>{about.rich('sourceStreets', { osm: (words) => words })}</li>
          <li>{about.rich('sourceAreas', { cbs: (words) => words })}</li>
          {town?.hasOwnPlaces && <li>{about('sourcePlaces')}</li>}
        </ul>
      </section>
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
