// Reads a list of places that is kept as GeoJSON: points, or areas of which a point within is taken.
import { basename } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Place } from '../../domain/places/place.ts';
import { type Sourced, SourceError } from '../../domain/problem.ts';
import { innerPoint } from '../cbs-geopackage/inner-point.ts';
import { netherlandsInDegrees, placeInBox } from '../cbs-geopackage/netherlands-box.ts';
import { collectPlaces, type ReadRecord } from '../places-table/collect-places.ts';
import { gatherFields } from '../places-table/gather-fields.ts';
import { addressFinder } from '../places-table/match-address.ts';
import { fieldOfHeader, type PlaceField, type PlaceFields } from '../places-table/place-fields.ts';
import { placeOfFields } from '../places-table/place-of-fields.ts';
import { activityReader } from '../places-table/read-activities.ts';
import { kindFinder } from '../places-table/read-kinds.ts';
import type { PlacesContext } from '../places-table/read-places-table.ts';
import { type RecordReport, recordReport } from '../places-table/record-report.ts';
import { readJsonFile } from '../text-file/read-json-file.ts';

const maxBytes = 64 * 1024 * 1024;
const maxFeatures = 200_000;

type Json = Record<string, unknown>;

/**
 * Properties are named as the columns of a table of places. Features are numbered from 1. A feature without
 * geometry is placed by its address. Throws SourceError when the file is no FeatureCollection in degrees.
 */
export function readPlacesGeojson(path: string, context: PlacesContext): Sourced<Place[]> {
  const { records: json, problems } = readJsonFile(path, maxBytes);
  const features = featuresOf(path, json);
  const reading = {
    findKind: kindFinder(context.taxonomy),
    readActivities: activityReader(context.taxonomy),
    addresses: addressFinder(context.addresses),
    source: basename(path),
  };
  const read: ReadRecord[] = [];
  for (const [index, feature] of features.entries()) {
    const at = `feature ${index + 1}`;
    const report = recordReport(problems, path, at);
    if (!isObject(feature) || feature.type !== 'Feature') {
      report.refuse('no-feature', 'is no GeoJSON Feature');
      continue;
    }
    const fields = fieldsOf(feature, report);
    const lonLat = fields && lonLatOf(feature.geometry, path, at, report);
    if (!fields || lonLat === 'refused') continue;
    const place = placeOfFields(fields, reading, report, lonLat);
    if (place) read.push({ place, at, ownId: fields.id !== undefined });
  }
  return collectPlaces(read, problems, path);
}

function featuresOf(path: string, json: unknown): unknown[] {
  if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    const found = isObject(json) && typeof json.type === 'string' ? `"${json.type}"` : 'something else';
    throw new SourceError(
      `${path}: is no list of places: a GeoJSON FeatureCollection is expected, and it is ${found}.`,
    );
  }
  if (json.features.length > maxFeatures) {
    throw new SourceError(
      `${path}: has ${json.features.length} features, and ${maxFeatures} is the most; split it.`,
    );
  }
  return json.features;
}

function fieldsOf(feature: Json, report: RecordReport): PlaceFields | null {
  const properties = Object.entries(isObject(feature.properties) ? feature.properties : {});
  const named: [string, unknown][] = [...properties, ['id', feature.id]];
  const texts = named.map(([name, value]): [PlaceField | null, string] => [
    fieldOfHeader(name),
    textOf(value),
  ]);
  return gatherFields(texts, 'property', report);
}

/** A list becomes words with `;` between, as several kinds stand in one column of a table. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(';');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

/** `null`: the feature has no geometry, and its address must do. Throws SourceError when coordinates are no degrees. */
function lonLatOf(
  geometry: unknown,
  path: string,
  at: string,
  report: RecordReport,
): LonLat | null | 'refused' {
  if (geometry === null || geometry === undefined) return null;
  const positions = isObject(geometry) ? positionsOf(geometry) : null;
  if (!positions) {
    const type = isObject(geometry) ? String(geometry.type) : typeof geometry;
    report.refuse(
      'bad-geometry',
      `has ${type} as geometry, where a sound Point, Polygon or MultiPolygon is expected`,
    );
    return 'refused';
  }
  for (const [x, y] of positions.corners) {
    if (Math.abs(x) > 180 || Math.abs(y) > 180) {
      throw new SourceError(
        `${path}: ${at} has coordinates (${x}, ${y}), which are no degrees; GeoJSON is in WGS84 (EPSG:4326), convert it first.`,
      );
    }
    const where = placeInBox(netherlandsInDegrees, x, y);
    if (where === 'inside') continue;
    if (where === 'swapped') {
      report.refuse(
        'swapped-coordinates',
        `has longitude and latitude swapped at (${x}, ${y}); GeoJSON has longitude first`,
      );
    } else
      report.refuse(
        'outside-netherlands',
        `lies outside the Netherlands, at longitude ${x} and latitude ${y}`,
      );
    return 'refused';
  }
  return positions.point();
}

/** All corners, to be checked before `point` is asked for; `null` when the geometry is of another type or broken. */
function positionsOf(geometry: Json): { corners: Position[]; point: () => LonLat } | null {
  const { type, coordinates } = geometry;
  if (type === 'Point') {
    if (!isPosition(coordinates)) return null;
    return { corners: [coordinates], point: () => [coordinates[0], coordinates[1]] };
  }
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!isListOf(polygons, isPolygon)) return null;
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
  return { corners: polygons.flat(2), point: () => innerPoint(area) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);
}

const isRing = (value: unknown): value is Position[] => isListOf(value, isPosition) && value.length >= 4;
const isPolygon = (value: unknown): value is Position[][] => isListOf(value, isRing);

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}
