// How much is in the catalogue, and of when it is.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Catalogue } from '../../../server/contract/catalogue.ts';

const counted = ['neighbourhoods', 'residents', 'places', 'addresses'] as const;

export function CatalogueFacts({ catalogue }: { catalogue: Catalogue }) {
  const t = useTranslations('about');
  const format = useFormatter();
  const counts = counted.filter((name) => catalogue.counts[name] !== undefined);
  const date = (value: string) => format.dateTime(new Date(value), { dateStyle: 'long' });
  return (
    <>
      <Heading level={3}>{t('facts')}</Heading>
      <dl className="about__facts numbers">
        {counts.map((name) => (
          <div key={name}>
            <dt>{t(`factNames.${name}`)}</dt>
            <dd>{format.number(Math.round(catalogue.counts[name]))}</dd>
          </div>
        ))}
        {catalogue.streetsAsOf && (
          <div>
            <dt>{t('streetsAsOf')}</dt>
            <dd>{date(catalogue.streetsAsOf)}</dd>
          </div>
        )}
        <div>
          <dt>{t('asOf')}</dt>
          <dd>{date(catalogue.asOf)}</dd>
        </div>
        <div>
          <dt>{t('importedAt')}</dt>
          <dd>{date(catalogue.importedAt)}</dd>
        </div>
      </dl>
    </>
  );
}
