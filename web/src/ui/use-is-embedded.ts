// Whether this is the page that other sites show in a frame: links then open outside it.
import { useLocation } from 'wouter';
import { embedPath } from '../embed/embed-address.ts';

export function useIsEmbedded(): boolean {
  const [path] = useLocation();
  return path === embedPath;
}
