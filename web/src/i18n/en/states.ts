// Words for waiting, failing and finding nothing.
import type { states as dutch } from '../nl/states.ts';
import type { Translation } from '../translation.ts';

export const states: Translation<typeof dutch> = {
  loading: 'Loading',
  failedTitle: 'This does not work right now',
  unreachable: 'The server does not answer. Perhaps you are offline.',
  unreadable: 'The server gave an answer that we do not understand.',
  refused: 'The server cannot give this right now.',
  aborted: 'We stopped loading.',
  tryAgain: 'Try again',
  technical: 'For those who want to find out why',
  crashedTitle: 'Something went wrong on this page',
  crashed: 'That is our fault. Reload the page, or go back to the start.',
  toStart: 'Back to the start',
  reload: 'Reload the page',
  notFoundTitle: 'This page does not exist',
  notFound: 'Perhaps the address changed, or it has a typing error.',
};
