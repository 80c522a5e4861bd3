// Product name, the pages, and how the visitor wants to read.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { flavourChoices } from '../store/preferences-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon } from './icon.tsx';
import { PageLink } from './page-link.tsx';
import { useTownName } from './use-town-name.ts';
import './site-header.css';

const pages = [
  { href: '/', word: 'finder' },
  { href: '/verwijzen', word: 'referral' },
  { href: '/dekking', word: 'coverage' },
  { href: '/over', word: 'about' },
] as const;

export function SiteHeader() {
  const t = useTranslations('shell');
  const [path] = useLocation();
  const town = useTownName();
  return (
    <header className="site-header">
      <p className="site-header__name">
        {t('product')}
        {town !== null && <span className="site-header__municipality"> {town}</span>}
      </p>
      <nav className="site-header__pages" aria-label={t('mainNavigation')}>
        <ul>
          {pages.map(({ href, word }) => (
            <li key={href}>
              <PageLink href={href} current={isOpen(href, path)}>
                {t(word)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-header__controls">
        <LanguageSwitch />
        <FlavourMenu />
      </div>
    </header>
  );
}

/** The page of a place belongs to the finder. */
function isOpen(href: string, path: string): boolean {
  return href === '/' ? path === '/' || path.startsWith('/plek/') : path.startsWith(href);
}

function LanguageSwitch() {
  const t = useTranslations('shell');
  const language = useStore((state) => state.language);
  const setLanguage = useStore((state) => state.setLanguage);
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Button className="header-control" onPress={() => void setLanguage(other)}>
      <span lang={other}>{t('otherLanguage')}</span>
    </Button>
  );
}

function FlavourMenu() {
  const t = useTranslations('shell');
  const choice = useStore((state) => state.flavourChoice);
  const setFlavourChoice = useStore((state) => state.setFlavourChoice);
  return (
    <MenuTrigger>
      <Button className="header-control" aria-label={t('flavour')}>
        <Icon name="flavour" />
        <span className="header-control__word">{t('flavour')}</span>
      </Button>
      <Popover className="header-popover" placement="bottom end">
        <Menu
          aria-label={t('flavour')}
          className="header-menu"
          selectionMode="single"
          selectedKeys={[choice]}
          onSelectionChange={(keys) => {
            const next = flavourChoices.find((known) => keys === 'all' || keys.has(known));
            if (next) setFlavourChoice(next);
          }}
        >
          {flavourChoices.map((known) => (
            <MenuItem key={known} id={known} className="header-menu__item">
              {({ isSelected }) => (
                <>
                  <span className="header-menu__check">{isSelected && <Icon name="check" />}</span>
                  {t(`flavours.${known}`)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
