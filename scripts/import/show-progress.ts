// Shows how far an import is: a bar on a terminal, one line a stage elsewhere.
import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../../server/intake/read-sources.ts';

export interface Progress {
  update: OnProgress;
  stop(): void;
}

/** Lines go to standard output, so that standard error holds nothing but errors. */
export function showProgress(): Progress {
  return process.stderr.isTTY ? barProgress(process.stderr) : lineProgress(process.stdout);
}

function barProgress(stream: NodeJS.WriteStream): Progress {
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

function lineProgress(stream: NodeJS.WriteStream): Progress {
  let current = '';
  return {
    update(stage) {
      if (stage !== current) stream.write(`${stage} …\n`);
      current = stage;
    },
    stop() {},
  };
}
