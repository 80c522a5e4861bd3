// The first question to a visitor who asked for nothing yet, as four large doors.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { PlaceFunction } from '../store/finder-slice.ts';
import { FunctionDrawing, functionDrawings } from './function-drawing.tsx';
import './four-doors.css';

const functions = Object.keys(functionDrawings) as PlaceFunction[];

export function FourDoors({ onOpen }: { onOpen: (door: PlaceFunction) => void }) {
  const t = useTranslations('finder');
  const nameOf = useTranslations('functions');
  return (
    <section className="four-doors">
      <Heading level={2} appearance="level-4">
        {t('doorsTitle')}
      </Heading>
      <ul>
        {functions.map((id) => (
          <li key={id}>
            <button type="button" className="door" data-choice={id} onClick={() => onOpen(id)}>
              <FunctionDrawing of={id} />
              <span className="door__name">{nameOf(id)}</span>
              <span className="door__hint">{t(`doorHints.${id}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
