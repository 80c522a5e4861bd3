// The frame around every page: skip link, header, the band of a fictional town, and the sources.
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FictionalBand } from './fictional-band.tsx';
import { OfflineBand } from './offline-band.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { takenApart } from './taken-apart.tsx';
import './shell.css';

const Header = takenApart(SiteHeader);
const Footer = takenApart(SiteFooter);

export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <div className="shell">
      <SkipLink href="#main" className="nl-skip-link--visible-on-focus shell__skip">
        {t('skipToContent')}
      </SkipLink>
      <Header />
      <div className="shell__bands">
        <FictionalBand />
        <OfflineBand />
      </div>
      {children}
      <Footer />
    </div>
  );
}
