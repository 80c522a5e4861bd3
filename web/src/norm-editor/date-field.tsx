// A day, or none.
import { useId } from 'react';
import './fields.css';

interface Props {
  label: string;
  /** ISO date. */
  value: string | null;
  onChange(day: string | null): void;
}

/** The browser's own field gives nothing while it is half filled in. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={({ target }) => {
          // Browsers offer years of more than four digits while one types.
          if (target.value === '' || /^\d{4}-/.test(target.value)) onChange(target.value || null);
        }}
      />
    </div>
  );
}
