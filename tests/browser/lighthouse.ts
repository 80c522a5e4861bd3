// What Lighthouse says of a page as a slow phone gets it, in the browser of the tests.
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserPath } from './browser-path.ts';

export interface LighthouseScores {
  /** From 0 to 100. */
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
}

export interface LighthouseReport {
  scores: LighthouseScores;
  /** Ids of what is not perfect, by category, performance left out. */
  faults: string[];
  /** Each on a line: how soon something shows, and how long a finger waits. */
  timings: string[];
}

const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

/** A browser that starts on a busy machine may paint too late for Lighthouse, which then measures nothing. */
const attempts = 3;

/** In a browser of its own that has seen nothing yet. Throws when Lighthouse could not measure the page. */
export async function reportOf(url: string, port: number): Promise<LighthouseReport> {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await audit(url, port);
    if (result?.runtimeError === undefined && result !== undefined) return toReport(result);
    reason = result?.runtimeError?.message ?? 'it gave no report';
  }
  throw new Error(`Lighthouse could not measure ${url}: ${reason}`);
}

async function audit(url: string, port: number): Promise<Result | undefined> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      `--remote-debugging-port=${port}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  try {
    return (await lighthouse(url, { port, output: 'json', logLevel: 'silent' }))?.lhr;
  } finally {
    await browser.close();
  }
}

function toReport({ categories, audits }: Result): LighthouseReport {
  const scoreOf = (id: keyof LighthouseScores) => Math.round((categories[id]?.score ?? 0) * 100);
  const faults = Object.values(categories)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score !== 1)
        .map((ref) => `${id}: ${ref.id}`),
    );
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    faults,
    timings: timings.map((id) => `${audits[id].title} ${audits[id].displayValue}`),
  };
}
