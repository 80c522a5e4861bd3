// A place in the words of schema.org, for search engines and assistants: https://schema.org/docs/documents.html
import type { OpeningInterval } from '../contract/opening.ts';
import type { Place } from '../contract/place.ts';
import { addDays, minutesPerDay } from '../domain/places/calendar-date.ts';

/** Kinds for which schema.org has a type of its own; the others are civic structures. */
const types: Record<string, string> = {
  library: 'Library',
  'sports-hall': 'SportsActivityLocation',
  'sports-club': 'SportsActivityLocation',
  'neighbourhood-garden': 'Park',
};
const otherType = 'CivicStructure';

/** Those that are an organization too, and so have an address to mail and know languages. */
const organizations = new Set(['Library', 'SportsActivityLocation']);

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export type JsonLd = { [name: string]: JsonLd | JsonLd[] | string | string[] | number | boolean };

/** What is not known is left out, never denied. @param url of the place's page, whole */
export function placeJsonLd(place: Place, url: string): JsonLd {
  const type = types[place.kinds[0]] ?? otherType;
  const isOrganization = organizations.has(type);
  const [longitude, latitude] = place.lonLat;
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    name: place.name,
    ...(place.description && { description: place.description }),
    ...(place.address && { address: postalAddress(place.address, isOrganization ? null : place.languages) }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    ...(place.phone && { telephone: place.phone }),
    ...(place.email && isOrganization && { email: place.email }),
    ...(place.languages && isOrganization && { knowsLanguage: place.languages }),
    ...(place.website && { sameAs: place.website }),
    ...visiting(place),
  };
}

/** An address is a point of contact, and that may have languages, where the place itself may not. */
function postalAddress(
  { street, houseNumber, postcode, city }: NonNullable<Place['address']>,
  languages: Place['languages'],
): JsonLd {
  return {
    '@type': 'PostalAddress',
    streetAddress: `${street} ${houseNumber}`,
    ...(postcode && { postalCode: postcode }),
    ...(city && { addressLocality: city }),
    addressCountry: 'NL',
    ...(languages && { availableLanguage: languages }),
  };
}

function visiting(place: Place): JsonLd {
  const hours = weeklyHours(place);
  const special = holidayHours(place);
  return {
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
    ...(place.freeOfCharge !== null && { isAccessibleForFree: place.freeOfCharge }),
    ...(place.wheelchair !== null && {
      amenityFeature: [
        {
          '@type': 'LocationFeatureSpecification',
          name: 'Wheelchair accessible',
          value: place.wheelchair === 'limited' ? 'partly' : place.wheelchair === 'yes',
        },
      ],
    }),
  };
}

const isCertain = ({ certainty }: OpeningInterval) => certainty === 'open';

function weeklyHours({ openingWeek }: Place): JsonLd[] {
  if (openingWeek === null) return [];
  return openingWeek.flatMap((intervals, day) =>
    intervals.filter(isCertain).map((interval) => ({ ...hoursOf(interval), dayOfWeek: weekdays[day] })),
  );
}

/** Of holidays in the coming days, where it is known what they do. */
function holidayHours({ openingDays }: Place): JsonLd[] {
  const holidays = (openingDays ?? []).filter(
    ({ holiday, intervals }) => holiday !== null && intervals.every(isCertain),
  );
  return holidays.flatMap(({ date, intervals }) => {
    const valid = { validFrom: date, validThrough: date };
    // Opening and closing at the same time is how a closed day is said.
    if (intervals.length === 0)
      return [{ '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00', ...valid }];
    return intervals.map((interval) => ({
      ...hoursOf(interval),
      ...valid,
      ...(interval.untilMinute > minutesPerDay && { validThrough: addDays(date, 1) }),
    }));
  });
}

/** Closing before opening is on the next day; the end of the day is its last minute. */
function hoursOf({ fromMinute, untilMinute }: OpeningInterval): JsonLd {
  const closes = untilMinute === minutesPerDay ? untilMinute - 1 : untilMinute % minutesPerDay;
  return { '@type': 'OpeningHoursSpecification', opens: clock(fromMinute), closes: clock(closes) };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
const clock = (minute: number) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
