// How many minutes a distance takes, in whole ones.
import { defaultSpeedKmh, type Mode } from '../../domain/norm/norm.ts';

/** As long as a limit in minutes asks for no less: a place at 10.2 minutes is not within 10. */
export function wholeMinutes(distanceDm: number, mode: Mode): number {
  const dmPerMinute = (defaultSpeedKmh[mode] * 10_000) / 60;
  return Math.ceil(distanceDm / dmPerMinute);
}
