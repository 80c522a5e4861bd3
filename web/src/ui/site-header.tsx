// Product name, the pages, and how the visitor wants to read.
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { languageChoices } from '../i18n/language-choices.ts';
import { flavourChoices } from '../store/preferences-slice.ts';
import { useStore } from '../store/store.ts';
import { HeaderMenu } from './header-menu.tsx';
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
        <LanguageMenu />
        <FlavourMenu />
      </div>
    </header>
  );
}

/** The page of a place belongs to the finder. */
function isOpen(href: string, path: string): boolean {
  return href === '/' ? path === '/' || path.startsWith('/plek/') : path.startsWith(href);
}

function LanguageMenu() {
  const t = useTranslations('shell');
  const language = useStore((state) => state.language);
  const setLanguage = useStore((state) => state.setLanguage);
  const name = languageChoices.find(({ id }) => id === language)?.name;
  return (
    <HeaderMenu
      label={t('language')}
      choices={languageChoices.map(({ id, name, direction }) => ({ id, name, lang: id, dir: direction }))}
      chosen={language}
      onChoose={(next) => void setLanguage(next)}
      button={
        <>
          <Icon name="website" />
          <span className="visually-hidden">{t('language')}</span>
          <span className="header-control__word">{name}</span>
          <span className="header-control__code">{language.toUpperCase()}</span>
        </>
      }
    />
  );
}

function FlavourMenu() {
  const t = useTranslations('shell');
  const choice = useStore((state) => state.flavourChoice);
  const setFlavourChoice = useStore((state) => state.setFlavourChoice);
  return (
    <HeaderMenu
      label={t('flavour')}
      choices={flavourChoices.map((id) => ({ id, name: t(`flavours.${id}`) }))}
      chosen={choice}
      onChoose={setFlavourChoice}
      button={
        <>
          <Icon name="flavour" />
          <span className="header-control__word header-control__word--named">{t('flavour')}</span>
        </>
      }
    />
  );
}
