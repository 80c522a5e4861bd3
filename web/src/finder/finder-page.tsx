// The finder: which places are there, what can one do there, and how does one get in.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import { Page } from '../ui/page.tsx';

export function FinderPage({ placeId }: { placeId?: string }) {
  const t = useTranslations('finder');
  return (
    <Page title={t('pageName')} layout="wide">
      <Heading level={1} tabIndex={-1}>
        {t('title')}
      </Heading>
      {placeId}
    </Page>
  );
}
