// Cards of a finding, a screenful first and the others when asked for.
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import './finding-cards.css';

const firstShown = 10;

export function FindingCards({ children }: { children: readonly ReactNode[] }) {
  const t = useTranslations('findings');
  const [shown, setShown] = useState(firstShown);
  const more = Math.min(children.length - shown, 2 * firstShown);
  return (
    <>
      <ol className="finding-cards">{children.slice(0, shown)}</ol>
      {more > 0 && (
        <div>
          <Button purpose="secondary" onClick={() => setShown(shown + more)}>
            {t('showMore', { count: more })}
          </Button>
        </div>
      )}
    </>
  );
}

interface CardProps {
  /** What is shown on the map with it: `pointedCard` and `chosenCard` of the store. */
  id: string;
  sign: ReactNode;
  title: string;
  /** Where it is. */
  where: string | null;
  children: ReactNode;
}

/** Under the pointer or with the focus it shows itself on the map; chosen it stays there. */
export function FindingCard({ id, sign, title, where, children }: CardProps) {
  const isChosen = useStore((state) => state.chosenCard === id);
  const pointCard = useStore((state) => state.pointCard);
  const chooseCard = useStore((state) => state.chooseCard);
  const changeCoverage = useStore((state) => state.changeCoverage);
  return (
    <li
      className="finding-card"
      data-card={id}
      data-chosen={isChosen}
      onPointerEnter={() => pointCard(id)}
      onPointerLeave={() => pointCard(null)}
      onFocus={() => pointCard(id)}
      onBlur={() => pointCard(null)}
    >
      <h3 className="finding-card__head">
        <button
          type="button"
          className="finding-card__name"
          aria-pressed={isChosen}
          onClick={() => {
            chooseCard(isChosen ? null : id);
            if (!isChosen) changeCoverage({ view: 'map' });
          }}
        >
          {sign}
          <span>
            {title}
            {where !== null && <span className="finding-card__where soft small">{where}</span>}
          </span>
        </button>
      </h3>
      {children}
    </li>
  );
}
