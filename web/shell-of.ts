// What the first page of a build is made of, and a name for that.
import { createHash } from 'node:crypto';

/** The index as it is built, without what the server may have put into a page. */
const shellPage = '/index.html';

/** Its name stays when what is in it changes. */
const firstLook = '/first-look.js';

/** The index names all that the finder's list needs; the map and other languages come in when they are used. `read` gives the text of a built file. */
export function shellOf(read: (path: string) => string): { version: string; files: string[] } {
  const index = read(shellPage);
  const named = [...index.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file);
  // Assets change their name, and so the index, with what is in them.
  const version = createHash('sha256').update(index).update(read(firstLook)).digest('hex').slice(0, 12);
  return { version, files: [shellPage, firstLook, ...new Set(named)] };
}
