// Does a piece of work with the process's clocks set to the Netherlands, and sets them back.

/**
 * The library that reads opening hours asks the process for the hour of the day, and knows no other clock. The work
 * must not wait for anything, so that no one else sees the change. Throws in a worker thread, whose time zone
 * Node.js does not let go of.
 */
export function inAmsterdam<T>(work: () => T): T {
  if (isAmsterdam()) return work();
  const before = process.env.TZ;
  process.env.TZ = 'Europe/Amsterdam';
  try {
    if (!isAmsterdam()) {
      throw new Error(
        'The time zone Europe/Amsterdam cannot be set here; read opening hours in the main thread.',
      );
    }
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const isAmsterdam = () =>
  process.env.TZ === 'Europe/Amsterdam' && new Date(2026, 6, 1, 12).getTimezoneOffset() === -120;
