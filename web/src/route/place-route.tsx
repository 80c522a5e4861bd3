// The way to a place from where the visitor says they are: how long, on a map, and in steps.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { Route } from '../../../server/contract/route.ts';
import type { Problem } from '../api/problem.ts';
import { DrawnMap } from '../drawn-map/drawn-map.tsx';
import { LocateButton } from '../finder/locate-button.tsx';
import { ModeChoice } from '../finder/mode-choice.tsx';
import { OriginLine } from '../finder/origin-line.tsx';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { DrawnRoute } from './drawn-route.tsx';
import { frameOfRoute } from './frame-of-route.ts';
import { OriginField } from './origin-field.tsx';
import { StepWords } from './step-line.tsx';
import { TurnArrow } from './turn-arrow.tsx';
import { useDistanceWords } from './use-distance-words.ts';
import { useRoute } from './use-route.ts';
import './place-route.css';

interface Props {
  place: Place;
  /** The map of the place, as long as there is no way to show. */
  children: ReactNode;
}

export function PlaceRoute({ place, children }: Props) {
  const origin = useStore((state) => state.travelOrigin);
  const mode = useStore((state) => state.isochroneChoice.mode);
  const { route, retry } = useRoute(origin?.lonLat ?? null, place.id, mode);
  return (
    <div className="place-route">
      {origin === null ? <Asking /> : <From />}
      <div role="status" className="place-route__told">
        {route.status === 'ready' && <Total route={route.data} />}
        {route.status === 'loading' && <Waiting />}
        {route.status === 'failed' && <Refusal problem={route.problem} retry={retry} />}
      </div>
      {route.status === 'ready' ? <Way place={place} route={route.data} /> : children}
    </div>
  );
}

/** Whoever pressed or chose what was here goes on from what came in its place. */
function useFocusWhenLost<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}

function Asking() {
  const t = useTranslations('route');
  const question = useFocusWhenLost<HTMLHeadingElement>();
  return (
    <div className="place-route__asking">
      <Heading level={3} appearance="level-4" tabIndex={-1} ref={question}>
        {t('fromTitle')}
      </Heading>
      <OriginField />
      <LocateButton label={t('here')} refused={t('notTold')} failed={t('notFound')} />
      <p className="small soft">{t('stays')}</p>
    </div>
  );
}

function From() {
  const t = useTranslations('route');
  const finder = useTranslations('finder.from');
  const origin = useStore((state) => state.travelOrigin);
  const setTravelOrigin = useStore((state) => state.setTravelOrigin);
  const change = useFocusWhenLost<HTMLButtonElement>();
  const name = origin?.name ?? finder(origin?.isVisitor ? 'here' : 'point');
  return (
    <div className="where-from where-from--set">
      <OriginLine name={name}>
        <button
          ref={change}
          type="button"
          className="icon-button"
          aria-label={t('change')}
          onClick={() => setTravelOrigin(null)}
        >
          <Icon name="edit" />
        </button>
      </OriginLine>
      <div className="where-from__how">
        <ModeChoice />
      </div>
    </div>
  );
}

function Total({ route: { mode, minutes, metres } }: { route: Route }) {
  const t = useTranslations('route');
  const distance = useDistanceWords()(metres);
  return <p className="place-route__total">{t(`total.${mode}`, { minutes, distance })}</p>;
}

function Waiting() {
  const t = useTranslations('route');
  return <p className="soft">{t('waiting')}</p>;
}

function Refusal({ problem, retry }: { problem: Problem; retry(): void }) {
  const t = useTranslations('route');
  const states = useTranslations('states');
  const mode = useStore((state) => state.isochroneChoice.mode);
  const field = problem.problemDetails?.errors?.[0]?.field;
  if (field === '/mode') return <p>{t(`tooFar.${mode}`)}</p>;
  if (field === '/origin') return <p>{t('noStreet')}</p>;
  if (field === '/place') return <p>{t('noStreetAtPlace')}</p>;
  return (
    <p>
      {t('failed')}{' '}
      <button type="button" className="text-button" onClick={retry}>
        {states('tryAgain')}
      </button>
    </p>
  );
}

function Way({ place, route }: { place: Place; route: Route }) {
  const t = useTranslations('route');
  const isWide = useWideScreen();
  return (
    <>
      <DrawnMap
        place={place}
        label={t('mapLabel', { place: place.name })}
        {...frameOfRoute(route.line)}
        lettersAcross={isWide ? 46 : 28}
        isOfSomeone
      >
        {(spot) => <DrawnRoute line={route.line} spot={spot} />}
      </DrawnMap>
      <Heading level={3} appearance="level-4">
        {t('stepsTitle')}
      </Heading>
      <ol className="route-steps">
        {route.steps.map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name, and stay in order
          <li key={i}>
            <TurnArrow turn={step.turn} />
            <span>
              <StepWords step={step} />
            </span>
            {step.metres > 0 && <StepDistance metres={step.metres} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function StepDistance({ metres }: { metres: number }) {
  return <span className="route-steps__distance soft">{useDistanceWords()(metres)}</span>;
}
