// What the service worker tells a page: that an answer was not of now.

export interface KeptMessage {
  /** When the answer came, as HTTP writes a date. */
  keptOn: string;
}
