// Under every page: the sources, and a way to paper.
import { useTranslations } from 'use-intl';
import { printPage } from './print-page.ts';
import { SourceList } from './source-list.tsx';
import './site-footer.css';

export function SiteFooter() {
  const t = useTranslations('shell');
  return (
    <footer className="site-footer">
      <SourceList />
      <button type="button" className="site-footer__print" onClick={() => void printPage()}>
        {t('print')}
      </button>
    </footer>
  );
}
