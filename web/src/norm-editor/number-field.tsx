// A number that is checked as it is typed: what cannot be says why, and the last that could stays in force.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { type NumberLimits, numberFault, parseNumber } from './number-limits.ts';
import './fields.css';

interface Props {
  label: string;
  value: number;
  limits: NumberLimits;
  /** What the arrow keys and the buttons add. */
  step: number;
  unit?: string;
  /** Why it can be no more than the most, as a sentence. */
  whyMost?: string;
  autoFocus?: boolean;
  onType(value: number): void;
}

/** So long after the last letter a number is taken as it stands. */
const typeMs = 250;

/** So long after the last letter what was typed is a step that can be undone. */
const restMs = 700;

export function NumberField({ label, value, limits, step, unit, whyMost, autoFocus, onType }: Props) {
  const t = useTranslations('normEditor');
  const locale = useLocale();
  const format = useFormatter();
  const id = useId();
  const restCase = useStore((state) => state.restCase);
  const [typed, setTyped] = useState<{ text: string; over: number } | null>(null);
  const inWords = (number: number) => format.number(number, { maximumFractionDigits: 4 });
  const given = typed && parseNumber(typed.text, locale);
  const fault = typed && numberFault(given, limits);
  // A value from elsewhere, by a step back, takes the place of what was typed.
  const isMine = typed !== null && (typed.over === value || (fault === null && given === value));
  const later = useLater();
  useRest(typed?.text ?? null, restCase);

  // On the way to 180 one does not mean 18.
  const take = (text: string, afterMs: number) => {
    setTyped({ text, over: value });
    later.run(() => {
      const next = parseNumber(text, locale);
      if (next !== null && next !== value && numberFault(next, limits) === null) onType(next);
    }, afterMs);
  };
  const add = (by: number) => {
    const next = Math.min(limits.most, Math.max(limits.least, Number((value + by).toPrecision(12))));
    if (numberFault(next, limits) === null) take(format.number(next, exact), 0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') later.now();
    const by = { ArrowUp: step, ArrowDown: -step, PageUp: 10 * step, PageDown: -10 * step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    add(by);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="number-field">
        <Button aria-label={t('less', { label })} onPress={() => add(-step)}>
          −
        </Button>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          // The window was opened to fill in this one number.
          // biome-ignore lint/a11y/noAutofocus: a window that is opened on purpose.
          autoFocus={autoFocus}
          value={isMine ? typed.text : inWords(value)}
          aria-invalid={isMine && fault !== null}
          aria-describedby={`${id}-fault`}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => take(target.value, typeMs)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            later.now();
            setTyped(null);
            restCase();
          }}
        />
        <Button aria-label={t('more', { label })} onPress={() => add(step)}>
          +
        </Button>
        {unit && <span>{unit}</span>}
      </div>
      <p id={`${id}-fault`} className="field__fault" aria-live="polite">
        {isMine && fault && (
          <>
            {t(`fault.${fault}`, {
              least: inWords(limits.least),
              most: inWords(limits.most),
              above: String(limits.isAbove),
            })}{' '}
            {fault === 'too-high' && whyMost} {t('fault.kept', { value: inWords(value) })}
          </>
        )}
      </p>
    </div>
  );
}

const exact = { maximumFractionDigits: 6 };

/** Runs the last thing it was given, after a while or at once; when the field goes, it is not forgotten. */
function useLater(): { run(task: () => void, afterMs: number): void; now(): void } {
  const waiting = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useMemo(() => {
    const now = () => {
      clearTimeout(timer.current);
      const task = waiting.current;
      waiting.current = null;
      task?.();
    };
    const run = (task: () => void, afterMs: number) => {
      clearTimeout(timer.current);
      waiting.current = task;
      if (afterMs === 0) now();
      else timer.current = setTimeout(now, afterMs);
    };
    return { now, run };
  }, []);
  useEffect(() => later.now, [later]);
  return later;
}

/** Also when the window closes under the hand. */
export function useRest(text: string | null, rest: () => void): void {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(rest, restMs);
    return () => clearTimeout(timer);
  }, [text, rest]);
  useEffect(() => rest, [rest]);
}
