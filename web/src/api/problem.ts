// What can go wrong between this page and the server, in one shape.
import type { ProblemDetails } from '../../../server/contract/problem-details.ts';

export interface Problem {
  /**
   * `aborted`: we stopped asking ourselves; `unreachable`: no answer came, or not in time;
   * `unreadable`: an answer that is not what was asked for; `refused`: the server said no, with a status.
   */
  kind: 'aborted' | 'unreachable' | 'unreadable' | 'refused';
  /** HTTP status; `null` when no answer came. */
  status: number | null;
  /** For a developer; in English, not for the screen's main sentence. */
  detail: string;
  /** The server's own account, when it gave one. */
  problemDetails: ProblemDetails | null;
}
