// Where supposing begins: put a new place on the map, or take one that is there.
import { Button } from '@nl-design-system-candidate/button-react';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Marker } from '../map/pictograms/marker.tsx';
import { useStore } from '../store/store.ts';
import type { Named } from '../ui/combo-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { FindField } from './find-field.tsx';
import { useNewPlace } from './use-new-place.ts';
import { useScenarioSteps } from './use-scenario-steps.ts';

interface Props {
  areas: readonly AreaFacts[];
  /** `null` for the whole catalogue. */
  municipality: string | null;
}

/** Rests while what is supposed changes: its lists are long. */
export const PlaceBench = memo(function PlaceBench({ areas, municipality }: Props) {
  return (
    <div className="place-bench">
      <NewPlace areas={areas} municipality={municipality} />
      <TakePlace areas={areas} />
    </div>
  );
});

function NewPlace({ areas, municipality }: Props) {
  const t = useTranslations('scenario');
  const placing = useStore((state) => state.bench.placing);
  const changeBench = useStore((state) => state.changeBench);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const button = useRef<HTMLDivElement>(null);
  const wasPinned = useRef(false);
  useEffect(() => {
    // The pin had the focus; where it went without a place, so does the focus to where it came from.
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (wasPinned.current && placing === null && isLost) button.current?.querySelector('button')?.focus();
    wasPinned.current = placing?.by === 'keys';
  }, [placing]);
  const begin = (byKeyboard: boolean) => {
    changeCoverage({ view: 'map' });
    changeBench({ placing: byKeyboard ? { by: 'keys', pin: null } : { by: 'pointer' } });
  };
  return (
    <div className="place-bench__new" ref={button}>
      <Button
        purpose={placing ? 'secondary' : 'primary'}
        // A click by keyboard or by assistive technology has no number of presses of a pointer.
        onClick={(event) => (placing ? changeBench({ placing: null }) : begin(event.detail === 0))}
      >
        {placing ? t('stopPlacing') : t('newPlace')}
      </Button>
      {placing && (
        <>
          <p className="small" role="status">
            {t(placing.by === 'keys' ? 'placingKeyboard' : 'placingPointer')}
          </p>
          <WhereList areas={areas} municipality={municipality} />
        </>
      )}
    </div>
  );
}

const siteKinds = ['school', 'sports-hall', 'place-of-worship', 'empty-premises'] as const;

/** Neighbourhoods and buildings: for who knows where it comes, and for who sees no map. */
function WhereList({ areas, municipality }: Props) {
  const t = useTranslations('scenario');
  const place = useNewPlace();
  const sites = useStore((state) => state.candidateSites);
  const loadCandidateSites = useStore((state) => state.loadCandidateSites);
  useEffect(() => void loadCandidateSites(municipality), [municipality, loadCandidateSites]);
  const spots = useMemo(() => {
    const names = new Map(areas.map(({ code, name }) => [code, name]));
    const all: (Named & { lonLat: readonly [number, number]; ownName?: string })[] = [];
    for (const { code, name, lonLat } of areas) {
      if (lonLat) all.push({ id: code, name, more: t('inArea'), lonLat });
    }
    for (const site of sites.status === 'ready' ? sites.data : []) {
      const area = names.get(site.neighbourhoodCode ?? '') ?? '';
      const kind = t(`siteKind.${siteKinds.find((one) => one === site.kind) ?? 'other'}`);
      const name = site.name ?? t('namelessSite', { kind, area });
      const lonLat = [site.lonLat[0], site.lonLat[1]] as const;
      all.push({ id: site.id, name, more: `${kind}${area && ` · ${area}`}`, lonLat, ownName: name });
    }
    return all;
  }, [areas, sites, t]);
  return (
    <>
      <FindField
        label={t('orAt')}
        placeholder={t('orAtPlaceholder')}
        none={t('orAtNone')}
        items={spots}
        onPick={(id) => {
          const spot = spots.find((one) => one.id === id);
          if (spot) place(spot.lonLat, spot.ownName);
        }}
      />
      {sites.status === 'failed' && <p className="small">{t('sitesMissing')}</p>}
    </>
  );
}

const noPlaces: readonly Place[] = [];

function TakePlace({ areas }: Pick<Props, 'areas'>) {
  const t = useTranslations('scenario');
  const kindName = useKindName();
  // As they are, not as they would be: a list of hundreds must rest while one of them is dragged.
  const there = useStore((state) => (state.places.status === 'ready' ? state.places.data : noPlaces));
  const placeId = useStore((state) => state.coverage.placeId);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const items = useMemo(() => {
    const names = new Map(areas.map(({ code, name }) => [code, name]));
    return there.flatMap(({ id, name, kinds, neighbourhoodCode }) => {
      const area = names.get(neighbourhoodCode ?? '');
      // Of a country only those of the municipality that is judged.
      return area === undefined && names.size > 0 && neighbourhoodCode !== null
        ? []
        : [{ id, name, more: [kindName(kinds[0]), area].filter(Boolean).join(' · ') }];
    });
  }, [there, areas, kindName]);
  const take = useCallback((id: string) => changeCoverage({ placeId: id, view: 'map' }), [changeCoverage]);
  const chosen = there.find(({ id }) => id === placeId);
  return (
    <>
      <FindField
        label={t('findPlace')}
        placeholder={t('findPlacePlaceholder')}
        none={t('findPlaceNone')}
        items={items}
        onPick={take}
      />
      {chosen && <ChosenPlace place={chosen} />}
    </>
  );
}

function ChosenPlace({ place }: { place: Place }) {
  const t = useTranslations('scenario');
  const { close, edit } = useScenarioSteps();
  const changeBench = useStore((state) => state.changeBench);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const letGo = () => changeCoverage({ placeId: null });
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another section
  useEffect(() => {
    // Picked from the list, whose field let go of the focus; a click on the map keeps it there.
    if (document.activeElement === document.body) section.current?.focus();
  }, [place.id]);
  return (
    <section className="chosen-place" aria-label={t('chosenPlace')} tabIndex={-1} ref={section}>
      <p className="chosen-place__name">
        <Marker kind={place.kinds[0]} size={26} /> <strong>{place.name}</strong>
        <PlainButton className="icon-button" aria-label={t('letGo')} onPress={letGo}>
          <Icon name="close" />
        </PlainButton>
      </p>
      <div className="chosen-place__ways">
        <Button
          purpose="secondary"
          onClick={() => {
            close(place.id);
            letGo();
          }}
        >
          {t('close')}
        </Button>
        <Button
          purpose="secondary"
          onClick={() => {
            edit(place.id, {});
            const { scenarios, scenarioId } = useStore.getState().coverage;
            const changes = scenarios.find(({ id }) => id === scenarioId)?.changes ?? [];
            const card = changes.find(
              ({ change }) => change.change === 'edit' && change.placeId === place.id,
            );
            changeBench({ openId: card?.id ?? null });
            letGo();
          }}
        >
          {t('edit')}
        </Button>
        <Button
          purpose="secondary"
          onClick={() =>
            document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place.id)}"]`)?.focus()
          }
        >
          {t('move')}
        </Button>
      </div>
      <p className="small soft">{t('moveHint')}</p>
    </section>
  );
}
