// Shows how far an import is: a bar on a terminal, one line a stage elsewhere.
import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../../server/intake/read-sources.ts';

export interface Progress {
  update: OnProgress;
  stop(): void;
}

type Stream = NodeJS.WritableStream & { isTTY?: boolean };
export type ProgressStreams = { stdout: Stream; stderr: Stream };

/** Lines go to standard output, so that standard error holds nothing but errors. */
export function showProgress({ stdout, stderr }: ProgressStreams): Progress {
  return stderr.isTTY ? barProgress(stderr) : lineProgress(stdout);
}

function barProgress(stream: Stream): Progress {
  const format = '{bar} {percentage}% | {stage}';
  let current = '';
  let bar: SingleBar | undefined;
  return {
    update(stage, fraction) {
      if (stage !== current) {
        bar?.stop();
        bar = new SingleBar({ format, stream, barsize: 24, hideCursor: true });
        bar.start(100, 0, { stage });
        current = stage;
      }
      bar?.update(Math.round(fraction * 100));
    },
    stop: () => bar?.stop(),
  };
}

function lineProgress(stream: Stream): Progress {
  let current = '';
  return {
    update(stage) {
      if (stage !== current) stream.write(`${stage} …\n`);
      current = stage;
    },
    stop() {},
  };
}
