// Sends the page to paper once everything on it is ready for that.
import { useStore } from '../store/store.ts';

type Prepare = () => Promise<void>;

const preparations = new Set<Prepare>();

/** `prepare` is called each time the page is about to be printed; it must end by itself. Returns the way to stop. */
export function beforePrinting(prepare: Prepare): () => void {
  preparations.add(prepare);
  return () => preparations.delete(prepare);
}

/** The browser tells when it is done; see `watchPrinting`. */
export async function printPage(): Promise<void> {
  useStore.getState().setPrinting(true);
  await Promise.allSettled([...preparations].map((prepare) => prepare()));
  window.print();
}

/**
 * Follows the browser on its way to paper and back. Its shortcut goes the same way as our button, as a map that has
 * to change its colours takes longer than a browser waits; from its menu it comes as it is on the screen.
 */
export function watchPrinting(): () => void {
  const { setPrinting } = useStore.getState();
  const media = window.matchMedia('print');
  const onMedia = () => setPrinting(media.matches);
  const onBegin = () => setPrinting(true);
  const onEnd = () => setPrinting(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (preparations.size === 0) return;
    event.preventDefault();
    void printPage();
  };
  media.addEventListener('change', onMedia);
  window.addEventListener('beforeprint', onBegin);
  window.addEventListener('afterprint', onEnd);
  window.addEventListener('keydown', onKey);
  return () => {
    media.removeEventListener('change', onMedia);
    window.removeEventListener('beforeprint', onBegin);
    window.removeEventListener('afterprint', onEnd);
    window.removeEventListener('keydown', onKey);
  };
}
