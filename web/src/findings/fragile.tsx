// Which places much hangs on: what would be lost if one of them closed, and a way to try it.
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FragilityList } from '../../../server/contract/coverage-questions.ts';
import type { ToolProps } from '../coverage/tools.tsx';
import { Marker } from '../map/pictograms/marker.tsx';
import { closeInScenario } from '../scenario/add-to-scenario.ts';
import { scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { FindingCard, FindingCards } from './finding-cards.tsx';
import { FindingHead } from './finding-head.tsx';
import { FindingState } from './finding-state.tsx';
import { isFragile, isWithin } from './shown-findings.ts';
import { TurnedAreas } from './turned-areas.tsx';
import { useAreaNames } from './use-area-names.ts';
import { useCaseBody } from './use-case-body.ts';
import { useFinding } from './use-finding.ts';
import { type FoundPlace, useFoundPlaces } from './use-found-places.ts';

type Entry = FragilityList['places'][number];

export function Fragile({ picture, areas, scope }: ToolProps) {
  const t = useTranslations('findings');
  const fragility = useStore((state) => state.fragility);
  const isAsking = useStore((state) => state.isAsking);
  const places = useFoundPlaces();
  const { nameOf, where } = useAreaNames(areas);
  const [closed, setClosed] = useState<string | null>(null);
  // The card with the button goes; the focus would go with it.
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (closed !== null) done.current?.focus();
  }, [closed]);
  const ask = useFinding('fragility', useCaseBody(picture, scope));
  const close = useClosing((name, title) => setClosed(t('fragile.closed', { name, title })));
  return (
    <section className="finding" aria-label={t('fragile.title')} aria-busy={isAsking}>
      <FindingHead of="fragile" picture={picture} />
      <p className="finding-done" role="status" ref={done} tabIndex={-1}>
        {closed}
      </p>
      <FindingState answer={fragility} onRetry={ask}>
        {(list) => {
          const here = list.places.filter(({ placeId }) => isWithin(scope, areas, places.get(placeId)));
          const entries = here.filter(isFragile);
          const place = (id: string): FoundPlace | undefined => places.get(id);
          return (
            <>
              {entries.length === 0 && <p>{t('fragile.empty')}</p>}
              <FindingCards>
                {entries.map((entry) => {
                  const known = place(entry.placeId);
                  return (
                    <FindingCard
                      key={entry.placeId}
                      id={entry.placeId}
                      sign={<Marker kind={known?.kinds[0] ?? ''} size={32} />}
                      title={known?.name ?? entry.placeId}
                      where={known?.record ? where(known.neighbourhoodCode) : null}
                    >
                      <Loss entry={entry} />
                      <TurnedAreas turned={entry.turned} nameOf={nameOf} />
                      <div>
                        <Button
                          purpose="secondary"
                          onClick={() => close(entry.placeId, known?.name ?? entry.placeId)}
                        >
                          {t('fragile.close')}
                        </Button>
                      </div>
                    </FindingCard>
                  );
                })}
              </FindingCards>
              <p className="small soft">{t('fragile.safe', { count: here.length - entries.length })}</p>
            </>
          );
        }}
      </FindingState>
    </section>
  );
}

function Loss({ entry: { residentsLost } }: { entry: Entry }) {
  const t = useTranslations('findings');
  const certain = Math.round(residentsLost.certain);
  const possible = Math.round(residentsLost.possible);
  const people = (count: number) => t('people', { count });
  if (certain > 0) return <p>{t('fragile.lost', { count: certain, people: people(certain) })}</p>;
  return <p>{possible > 0 ? t('fragile.lostMaybe', { people: people(possible) }) : t('fragile.lostNone')}</p>;
}

/** `onClosed` hears the names of the place and of the scenario. */
function useClosing(onClosed: (name: string, title: string) => void) {
  const t = useTranslations('findings');
  const changeCase = useStore((state) => state.changeCase);
  const { chooseCard, pointCard } = useStore.getState();
  return (placeId: string, name: string) => {
    changeCase(closeInScenario(useStore.getState().coverage, placeId, t('scenarioTitle')));
    chooseCard(null);
    pointCard(null);
    onClosed(name, scenarioInForce(useStore.getState().coverage)?.title ?? '');
  };
}
