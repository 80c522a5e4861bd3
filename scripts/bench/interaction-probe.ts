// Measures, inside a page, how long an input takes until what it changed is on the screen.
import type { Page } from 'playwright-core';

/** Milliseconds of each measured input, in the order in which they came. */
export interface Probed {
  /** From the input until the page has done what it does about it: waiting, handlers and rendering. */
  toFrame: number[];
  /** Until the frame that shows it has been worked out in the page's own thread: layout, paint and the map's drawing besides. */
  throughFrame: number[];
  /** As the browser itself times an interaction, until its pixels are there, in steps of 8; empty of a drag, which it does not time. */
  toPaint: number[];
}

/** Under this the browser reports no interaction, in milliseconds: the least that it can be asked for. */
const leastReportedMs = 16;

/** For `page.addInitScript`: listens from before the page does. As text, as it runs where there is no Node. */
export const probeScript = `{
  const probe = { type: '', toFrame: [], throughFrame: [], interactions: new Map() };
  window.probe = probe;
  const channel = new MessageChannel();
  let isWaiting = false;
  let startedAt = 0;
  // A message that a frame sends arrives right after that frame.
  channel.port1.onmessage = () => {
    isWaiting = false;
    probe.throughFrame.push(performance.now() - startedAt);
    probe.onSeen?.();
  };
  const onInput = ({ type, timeStamp }) => {
    if (type !== probe.type || isWaiting) return;
    isWaiting = true;
    startedAt = timeStamp;
    requestAnimationFrame(() => {
      probe.toFrame.push(performance.now() - startedAt);
      channel.port2.postMessage(null);
    });
  };
  for (const type of ['keydown', 'click', 'mousemove']) addEventListener(type, onInput, true);
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0)
        probe.interactions.set(interactionId, Math.max(duration, probe.interactions.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: ${leastReportedMs} });
}`;

/** Between two inputs, as a quick hand leaves it, milliseconds: what an input leaves for later may meet the next. */
const pauseMs = 150;

/** @param type of the event that an input begins with */
export async function probe(
  page: Page,
  type: 'keydown' | 'click' | 'mousemove',
  inputs: readonly (() => Promise<unknown>)[],
): Promise<Probed> {
  await page.evaluate(
    `Object.assign(probe, { type: '${type}', toFrame: [], throughFrame: [], interactions: new Map() })`,
  );
  for (const [index, input] of inputs.entries()) {
    await input();
    await page.evaluate(
      `new Promise((seen) => { if (probe.throughFrame.length > ${index}) seen(); else probe.onSeen = seen; })`,
    );
    await page.waitForTimeout(pauseMs);
  }
  const probed = await page.evaluate<Probed>(
    '({ ...probe, interactions: undefined, onSeen: undefined, toPaint: [...probe.interactions.values()] })',
  );
  if (type === 'mousemove') return { ...probed, toPaint: [] };
  const unreported = Math.max(0, inputs.length - probed.toPaint.length);
  return { ...probed, toPaint: [...probed.toPaint, ...Array<number>(unreported).fill(leastReportedMs)] };
}
