// A norm as a file, both ways: the JSON that `npm run import -- --norm` reads too.
import type { Norm } from '../../../server/contract/norm.ts';
import { type NormFault, normFault } from '../../../server/domain/norm/norm-fault.ts';

/** As the import of the server: a norm is far smaller. */
const mostBytes = 1024 * 1024;

export const normFileName = ({ id, version }: Norm): string => `${id}-v${version}.json`;

export const normFileText = (norm: Norm): string => `${JSON.stringify(norm, null, 2)}\n`;

export type OpenedNorm = { norm: Norm } | { fault: { is: 'too-large' } | { is: 'no-json' } | NormFault };

export function openedNorm(text: string): OpenedNorm {
  if (new Blob([text]).size > mostBytes) return { fault: { is: 'too-large' } };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { is: 'no-json' } };
  }
  const fault = normFault(json);
  return fault === null ? { norm: json as Norm } : { fault };
}

/** The browser asks where to put it, or puts it with its downloads. */
export function downloadNorm(norm: Norm): void {
  const url = URL.createObjectURL(new Blob([normFileText(norm)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = normFileName(norm);
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
