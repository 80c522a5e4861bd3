// The button with which list and map take turns, only on a narrow screen.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';

export function ViewSwitch() {
  const t = useTranslations('finder');
  const view = useStore((state) => state.finder.view);
  const changeFinder = useStore((state) => state.changeFinder);
  const other = view === 'list' ? 'map' : 'list';
  return (
    <button
      type="button"
      className="finder__view-switch"
      onClick={() => {
        changeFinder({ view: other });
        // Search, chips and map fill the window together; the header is a scroll away.
        document.getElementById('main')?.scrollIntoView();
      }}
    >
      <Icon name={other} />
      {t(other)}
    </button>
  );
}
