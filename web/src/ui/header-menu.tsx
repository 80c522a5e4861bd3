// A choice of how the visitor wants to read, as a button of the header. Few open it: its menu is fetched when someone does.
import { lazy, type ReactNode, Suspense, useState } from 'react';

export interface HeaderMenuProps<Id extends string> {
  /** Of what it is a choice. */
  label: string;
  /** Within the button; its text is what the button is called. */
  button: ReactNode;
  choices: readonly { id: Id; name: string; lang?: string; dir?: 'ltr' | 'rtl' }[];
  chosen: Id;
  onChoose(id: Id): void;
}

const load = () => import('./opened-header-menu.tsx');
const preload = () => void load().catch(() => {});
const OpenedHeaderMenu = lazy(async () => ({ default: (await load()).OpenedHeaderMenu }));

export function HeaderMenu<Id extends string>(props: HeaderMenuProps<Id>) {
  const [isWanted, setWanted] = useState(false);
  const closed = (
    <button
      type="button"
      className="header-control"
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={preload}
      onFocus={preload}
      // A menu that does not come leaves the button as it is.
      onClick={() =>
        load().then(
          () => setWanted(true),
          () => {},
        )
      }
    >
      {props.button}
    </button>
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenedHeaderMenu {...props} onChoose={(id) => props.onChoose(id as Id)} />
    </Suspense>
  );
}
