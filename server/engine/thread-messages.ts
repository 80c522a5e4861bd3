// What the server and a thread of the engine say to each other.
import type { PlaceQuestion, Question } from './engine.ts';

interface Asking {
  id: number;
  /** The arguments of the function that answers, without what cannot be sent. */
  about: unknown[];
}

export type Asked = Asking &
  (
    | { question: Question | PlaceQuestion }
    /** `stop`: one 32-bit number; anything but 0 ends the search. */
    | { question: 'suggestSites'; stop: SharedArrayBuffer }
  );

export type Told = { id: number } & (
  | { progress: { share: number; best: number } }
  | { result: unknown; catalogueVersion: number; asOf: string }
  | { error: { name: string; message: string; stack?: string } }
);
