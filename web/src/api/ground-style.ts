// Asks another server for the style of its basemap.
import { type Answer, request } from './request.ts';

/** Our own map is there at once, so a visitor does not wait long for another. */
const timeoutMs = 6_000;

export const fetchGroundStyle = (url: string): Promise<Answer<unknown>> => request(url, { timeoutMs });
