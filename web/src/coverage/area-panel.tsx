// The right column: how one neighbourhood does, in sentences that count people.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useSupposedPlaces } from '../scenario/use-supposed-places.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import type { AreaFacts } from './area-facts.ts';
import { AreaPlaces } from './area-places.tsx';
import { AreaRequirement, type AskedWords } from './area-requirement.tsx';
import { AreaTeams } from './area-teams.tsx';
import { type Picture, serverResult } from './picture.ts';
import { useRequirementWords } from './use-requirement-words.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './area-panel.css';

interface Props {
  picture: Picture;
  area: AreaFacts;
  /** A choice of the visitor scrolls to the panel; a link opens at the top of the page. */
  comesIntoView: boolean;
  onClose(): void;
}

export function AreaPanel({ picture, area, comesIntoView, onClose }: Props) {
  const t = useTranslations('coverage');
  const { norm, parts, judgement } = picture;
  const judged = judgement.areas.get(area.code);
  const judgedAsAgreed = useStore((state) => state.judgedAsAgreed);
  const judgedNow = useStore((state) => state.judgedNow);
  const places = useStore((state) => state.places);
  const { places: placesToBe, supposed } = useSupposedPlaces();
  const placesById = useMemo(() => new Map(placesToBe.map((place) => [place.id, place])), [placesToBe]);
  const placesHere = useMemo(
    () => placesToBe.filter(({ neighbourhoodCode }) => neighbourhoodCode === area.code),
    [placesToBe, area.code],
  );
  const panel = useBroughtIntoView(area.code, comesIntoView);
  const asAgreed = judgedAsAgreed.status === 'ready' ? judgedAsAgreed.data : null;
  const now = judgedNow.status === 'ready' ? judgedNow.data : null;
  return (
    <section className="area-panel" ref={panel} aria-label={t('panelRegion')}>
      <Head area={area} onClose={onClose} />
      {judged === undefined ? (
        <p>{t('areaGone')}</p>
      ) : (
        <>
          <p className="area-panel__verdict">
            <VerdictSign verdict={judged.verdict} /> {t(`${verdictWords(picture)}.${judged.verdict}`)}
          </p>
          {parts.map((part, index) => {
            const { id } = part.requirement;
            return (
              <AreaRequirement
                key={id}
                {...part}
                language={norm.language}
                area={area}
                judged={judged.requirements[index]}
                askedWords={askedWords(picture, id)}
                result={serverResult([asAgreed, now], picture, area.code, id, part.numbers)}
                resultAsAgreed={serverResult(
                  [asAgreed],
                  { norm, changes: asAgreed?.changes ?? picture.changes },
                  area.code,
                  id,
                  part.agreed,
                )}
                placesById={placesById}
              />
            );
          })}
          {places.status === 'ready' && <AreaPlaces places={placesHere} supposed={supposed} />}
          <AreaTeams areaCode={area.code} />
        </>
      )}
    </section>
  );
}

const Head = memo(function Head({ area, onClose }: Pick<Props, 'area' | 'onClose'>) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const residents =
    area.residents === null ? t('residentsUnknown') : words.people('everyone', area.residents);
  return (
    <div className="area-panel__head">
      <div>
        <Heading level={2}>{area.name}</Heading>
        <p className="soft numbers">
          {area.districtName ? t('inDistrict', { district: area.districtName, residents }) : residents}
        </p>
      </div>
      <Button className="icon-button" aria-label={t('close')} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
});

export const askedWords = ({ triedIds, norm }: Picture, requirementId: string): AskedWords => {
  if (triedIds.includes(requirementId)) return 'triedShare';
  return norm.status === 'agreed' ? 'agreedShare' : 'proposedShare';
};

/** A trial, a proposal and an agreement are not the same thing to have or to lack. */
const verdictWords = ({ triedIds, norm }: Picture) => {
  if (triedIds.length > 0) return 'areaVerdictTried';
  return norm.status === 'agreed' ? 'areaVerdict' : 'areaVerdictProposed';
};

/** Where the columns are stacked, a panel that opens below the screen would be missed. */
function useBroughtIntoView(areaCode: string, comesIntoView: boolean) {
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another neighbourhood is another panel
  useEffect(() => {
    if (!comesIntoView) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    panel.current?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }, [areaCode, comesIntoView]);
  return panel;
}
