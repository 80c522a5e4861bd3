// Ctrl+Z takes a step back, Ctrl+Shift+Z and Ctrl+Y one forth; on a Mac with the command key.
import { useEffect } from 'react';
import { useStore } from '../store/store.ts';

export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writesText(event.target)) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = useStore.getState();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** There the browser's own undo is meant. */
const writesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio], [type=button])',
  );
