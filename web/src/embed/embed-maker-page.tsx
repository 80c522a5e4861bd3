// Where one makes the frame for one's own site: which area, what, how large; seen at once, and copied.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { languages } from '../../../server/contract/looks.ts';
import { functionDrawings } from '../finder/function-drawing.tsx';
import { LanguageName } from '../finder/language-name.tsx';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import { emptyFinder, type PlaceFunction } from '../store/finder-slice.ts';
import { flavourChoices } from '../store/preferences-slice.ts';
import { useStore } from '../store/store.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type EmbedLooks, embedAddress } from './embed-address.ts';
import { EmbedAreaField } from './embed-area-field.tsx';
import { embedSnippet } from './embed-snippet.ts';
import { SnippetBox } from './snippet-box.tsx';
import { useEmbedAreas } from './use-embed-areas.ts';
import './embed-maker-page.css';

const functions = Object.keys(functionDrawings) as PlaceFunction[];

const sizes = {
  column: { width: '100%', height: 600 },
  wide: { width: 1000, height: 640 },
  square: { width: 600, height: 600 },
  narrow: { width: 320, height: 560 },
} as const;
type Size = keyof typeof sizes;
const sizeNames = Object.keys(sizes) as Size[];

export function EmbedMakerPage() {
  const t = useTranslations('embedMaker');
  const nameOfFunction = useTranslations('functions');
  const shell = useTranslations('shell');
  const language = useStore((state) => state.language);
  const areas = useEmbedAreas();
  const [chosen, choose] = useState<string | null>(null);
  const [doing, setDoing] = useState<PlaceFunction | 'all'>('all');
  const spokenNames = useLanguageNames();
  const [spoken, setSpoken] = useState('all');
  const [size, setSize] = useState<Size>('column');
  const [looks, setLooks] = useState<EmbedLooks>({ language, flavourChoice: 'device' });
  const area = areas?.find(({ id }) => id === chosen) ?? areas?.[0] ?? null;
  const isMunicipality = area?.id.startsWith('GM') ?? false;
  const path = embedAddress(
    {
      ...emptyFinder,
      function: doing === 'all' ? null : doing,
      languages: spoken === 'all' ? [] : [spoken],
      neighbourhoodCode: isMunicipality ? null : (area?.id ?? null),
      municipalityCode: isMunicipality ? (area?.id ?? null) : null,
    },
    looks,
  );
  const sizeWords = (id: Size) => {
    const { width, height } = sizes[id];
    return t(`sizes.${id}`, { width: String(width), height: String(height) });
  };
  const frame = {
    address: new URL(path, window.location.origin).href,
    title: t('frameTitle', { area: area?.name ?? '' }),
    ...sizes[size],
  };
  return (
    <Page title={t('title')} layout="broad">
      <div className="embed-maker">
        <div className="embed-maker__intro">
          <Heading level={1} tabIndex={-1}>
            {t('title')}
          </Heading>
          <Paragraph purpose="lead">{t('lead')}</Paragraph>
        </div>
        <div className="embed-maker__form">
          {areas === null ? (
            <Skeleton count={1} blockSize="74px" />
          ) : (
            <EmbedAreaField areas={areas} chosenId={area?.id ?? null} onChoose={choose} />
          )}
          <ChoiceField
            label={t('what')}
            options={[
              { id: 'all' as const, words: t('everything') },
              ...functions.map((id) => ({ id, words: nameOfFunction(id) })),
            ]}
            chosen={doing}
            onChoose={(next) => setDoing(next)}
          />
          {spokenNames.choices.length > 0 && (
            <ChoiceField
              label={t('spoken')}
              options={[
                { id: 'all', words: t('anySpoken') },
                ...spokenNames.choices.map((id) => ({
                  id,
                  words: spokenNames.nameOf(id),
                  shown: <LanguageName code={id} />,
                })),
              ]}
              chosen={spoken}
              onChoose={setSpoken}
            />
          )}
          <ChoiceField
            label={t('size')}
            options={sizeNames.map((id) => ({ id, words: sizeWords(id) }))}
            chosen={size}
            onChoose={(next) => setSize(next)}
          />
          <ChoiceField
            label={t('language')}
            options={languages.map((id) => ({ id, words: languageName(id) }))}
            chosen={looks.language}
            onChoose={(next) => setLooks({ ...looks, language: next })}
          />
          <ChoiceField
            label={shell('flavour')}
            options={flavourChoices.map((id) => ({
              id,
              words: id === 'device' ? t('lookOfVisitor') : shell(`flavours.${id}`),
            }))}
            chosen={looks.flavourChoice}
            onChoose={(flavourChoice) => setLooks({ ...looks, flavourChoice })}
          />
          <SnippetBox snippet={embedSnippet(frame)} />
          <Paragraph className="small">
            {t('privacy')} <PageLink href="/privacy">{t('privacyMore')}</PageLink>
          </Paragraph>
        </div>
        <section className="embed-maker__preview" aria-labelledby="embed-preview">
          <Heading level={2} id="embed-preview">
            {t('preview')}
          </Heading>
          {area !== null && (
            <div className="embed-maker__frame">
              <iframe
                key={path}
                src={path}
                title={frame.title}
                width={frame.width}
                height={frame.height}
                loading="lazy"
              />
            </div>
          )}
        </section>
      </div>
    </Page>
  );
}

/** In that language itself, as one looks for one's own. */
const languageName = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};
