// A place as callers see it: its week as intervals, and what the calendar says of the coming days.
import type { Place } from '../../contract/place.ts';
import { dutchMoment } from '../../domain/places/calendar-date.ts';
import { weekIntervals } from '../../domain/places/opening-week.ts';
import type { LocatedPlace } from '../../domain/places/place.ts';
import type { AppParts } from '../app-parts.ts';
import { shownDays, timeNow } from './open-at.ts';

export function placeOnWire(parts: AppParts): (place: LocatedPlace) => Place {
  const today = dutchMoment(timeNow(parts)).date;
  return (place) => ({
    ...place,
    lonLat: [...place.lonLat],
    openingWeek: place.openingWeek && weekIntervals(place.openingWeek),
    openingDays: parts.openings.days(place.openingHours, today, shownDays),
  });
}
