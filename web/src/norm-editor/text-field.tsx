// A line of text that is taken over when one stops typing; empty where that may not be, the last text stays in force.
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import './fields.css';

interface Props {
  label: string;
  /** Only for who does not see where the field stands. */
  hidesLabel?: boolean;
  value: string;
  mostLetters: number;
  /** Why it may not be empty; left out: it may. */
  emptyFault?: string;
  /** A title, that goes on over more lines where it is long. */
  wraps?: boolean;
  lang?: string;
  onChange(text: string): void;
}

const restMs = 700;

export function TextField(props: Props) {
  const { label, hidesLabel, value, mostLetters, emptyFault, wraps, lang, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const text = typed !== null && (typed.over === value || typed.text.trim() === value) ? typed.text : value;
  const isFault = emptyFault !== undefined && text.trim() === '';
  const take = () => {
    const next = text.trim();
    if (!isFault && next !== value) onChange(next);
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(take, restMs);
    return () => clearTimeout(timer);
  });
  const field = {
    id,
    className: 'text-field',
    autoComplete: 'off',
    maxLength: mostLetters,
    lang,
    value: text,
    'aria-invalid': isFault,
    'aria-describedby': emptyFault && `${id}-fault`,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped({ text: target.value.replaceAll(/[\r\n]+/g, ' '), over: value }),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      take();
    },
    onBlur: () => {
      take();
      setTyped(null);
    },
  };
  return (
    <div className="field">
      <label htmlFor={id} className={hidesLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {wraps ? <textarea rows={2} {...field} /> : <input {...field} />}
      {emptyFault && (
        <p id={`${id}-fault`} className="field__fault" aria-live="polite">
          {isFault && emptyFault}
        </p>
      )}
    </div>
  );
}
