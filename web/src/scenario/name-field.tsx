// A field for a name, which counts when the field is left or Enter is pressed: no step for every letter.
import { useId } from 'react';

interface Props {
  label: string;
  name: string;
  onChange(name: string): void;
}

/** Left empty, it is again what it was. */
export function NameField({ label, name, onChange }: Props) {
  const id = useId();
  return (
    <div className="name-field">
      <label htmlFor={id} className="small soft">
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="text-field"
        defaultValue={name}
        maxLength={200}
        onBlur={({ target }) => {
          const typed = target.value.trim();
          if (typed === '') target.value = name;
          else if (typed !== name) onChange(typed);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </div>
  );
}
