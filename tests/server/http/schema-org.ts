// What schema.org says of the types and properties that we use: https://schema.org/version/latest, looked up on 28 November 2026.
import type { JsonLd } from '../../../server/http/place-json-ld.ts';

const parents: Record<string, string[]> = {
  Place: ['Thing'],
  Organization: ['Thing'],
  LocalBusiness: ['Organization', 'Place'],
  Library: ['LocalBusiness'],
  SportsActivityLocation: ['LocalBusiness'],
  CivicStructure: ['Place'],
  Park: ['CivicStructure'],
  PostalAddress: ['ContactPoint'],
  ContactPoint: ['StructuredValue'],
  GeoCoordinates: ['StructuredValue'],
  OpeningHoursSpecification: ['StructuredValue'],
  LocationFeatureSpecification: ['PropertyValue'],
  PropertyValue: ['StructuredValue'],
  StructuredValue: ['Intangible'],
  Intangible: ['Thing'],
};

type Check = (value: JsonLd[string]) => boolean;
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isUrl: Check = (value) =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isTruth: Check = (value) => typeof value === 'boolean';
const isTime: Check = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isDate: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isDay: Check = (value) =>
  typeof value === 'string' && /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(value);
const isLanguage: Check = (value) => typeof value === 'string' && /^[a-z]{2,3}$/.test(value);
const either =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((holds) => holds(value));

interface Property {
  /** Types that have it, with all below them. */
  of: string[];
  /** A type, or what a plain value must be. */
  is: string | Check;
}

const properties: Record<string, Property> = {
  name: { of: ['Thing'], is: isText },
  description: { of: ['Thing'], is: isText },
  url: { of: ['Thing'], is: isUrl },
  sameAs: { of: ['Thing'], is: isUrl },
  address: { of: ['Place', 'Organization'], is: 'PostalAddress' },
  geo: { of: ['Place'], is: 'GeoCoordinates' },
  telephone: { of: ['Place', 'Organization', 'ContactPoint'], is: isText },
  email: { of: ['Organization', 'ContactPoint'], is: isText },
  knowsLanguage: { of: ['Organization'], is: isLanguage },
  availableLanguage: { of: ['ContactPoint'], is: isLanguage },
  openingHoursSpecification: { of: ['Place', 'LocalBusiness'], is: 'OpeningHoursSpecification' },
  specialOpeningHoursSpecification: { of: ['Place'], is: 'OpeningHoursSpecification' },
  isAccessibleForFree: { of: ['Place'], is: isTruth },
  amenityFeature: { of: ['Place'], is: 'LocationFeatureSpecification' },
  streetAddress: { of: ['PostalAddress'], is: isText },
  postalCode: { of: ['PostalAddress', 'GeoCoordinates'], is: isText },
  addressLocality: { of: ['PostalAddress'], is: isText },
  addressCountry: { of: ['PostalAddress', 'GeoCoordinates'], is: isText },
  latitude: { of: ['GeoCoordinates', 'Place'], is: isNumber },
  longitude: { of: ['GeoCoordinates', 'Place'], is: isNumber },
  opens: { of: ['OpeningHoursSpecification'], is: isTime },
  closes: { of: ['OpeningHoursSpecification'], is: isTime },
  dayOfWeek: { of: ['OpeningHoursSpecification'], is: isDay },
  validFrom: { of: ['OpeningHoursSpecification', 'LocationFeatureSpecification'], is: isDate },
  validThrough: { of: ['OpeningHoursSpecification', 'LocationFeatureSpecification'], is: isDate },
  value: { of: ['PropertyValue'], is: either(isText, isTruth, isNumber) },
};

/** What a place must have to be of use to who reads it. */
const required: Record<string, string[]> = {
  Place: ['name', 'url', 'geo'],
  GeoCoordinates: ['latitude', 'longitude'],
  PostalAddress: ['streetAddress', 'addressCountry'],
  OpeningHoursSpecification: ['opens', 'closes'],
  LocationFeatureSpecification: ['name', 'value'],
};

function withParents(type: string): string[] {
  return [type, ...(parents[type] ?? []).flatMap(withParents)];
}

/** Sentences; none: as schema.org has it. */
export function schemaOrgFaults(node: JsonLd, at = ''): string[] {
  const type = String(node['@type']);
  if (parents[type] === undefined) return [`${at}: ${type} is no type of schema.org that we know.`];
  const kinds = withParents(type);
  const missing = kinds
    .flatMap((kind) => required[kind] ?? [])
    .filter((name) => node[name] === undefined)
    .map((name) => `${at}: ${type} lacks ${name}.`);
  const wrong = Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const property = properties[name];
      if (property === undefined) return [`${at}/${name}: no property of schema.org that we know.`];
      if (!property.of.some((kind) => kinds.includes(kind))) return [`${at}/${name}: not of ${type}.`];
      return [value]
        .flat()
        .flatMap((one) => valueFaults(one as JsonLd[string], property.is, `${at}/${name}`));
    });
  return [...missing, ...wrong];
}

function valueFaults(value: JsonLd[string], is: Property['is'], at: string): string[] {
  if (typeof is === 'function') return is(value) ? [] : [`${at}: ${JSON.stringify(value)} cannot be.`];
  if (typeof value !== 'object' || Array.isArray(value)) return [`${at}: must be ${is}.`];
  if (!withParents(String(value['@type'])).includes(is)) return [`${at}: ${value['@type']} is no ${is}.`];
  return schemaOrgFaults(value, at);
}
