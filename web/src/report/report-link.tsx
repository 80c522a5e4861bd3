// The way to the report of exactly what the page shows.
import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { Icon } from '../ui/icon.tsx';
import { PageLink } from '../ui/page-link.tsx';

export function ReportLink() {
  const t = useTranslations('report');
  const search = useSearch();
  const hash = useLocationProperty(() => window.location.hash);
  return (
    <PageLink className="quiet-button" href={`/dekking/rapport${search && `?${search}`}${hash}`}>
      <Icon name="report" /> {t('link')}
    </PageLink>
  );
}
