// Who may use a way, from its tags: walkers in both directions, cyclists in each direction apart.
// After https://wiki.openstreetmap.org/wiki/OSM_tags_for_routing/Access_restrictions, with Dutch traffic law where it differs.
import { wayAccess } from '../../domain/network/streets.ts';
import type { Tags } from './osm-element.ts';

/** What holds for a class of way when no access tag says otherwise. A class that is not listed is closed to both. */
const classes = new Map<string, { walking: boolean; cycling: boolean }>(
  Object.entries({
    // Autosnelweg and autoweg are for motor vehicles; in the Netherlands that is what motorway and trunk are used for.
    motorway: { walking: false, cycling: false },
    motorway_link: { walking: false, cycling: false },
    trunk: { walking: false, cycling: false },
    trunk_link: { walking: false, cycling: false },
    // Bus lanes are closed unless the sign below says cyclists.
    busway: { walking: false, cycling: false },
    // Roads: where a path beside them is compulsory, foot=use_sidepath and bicycle=use_sidepath say so.
    primary: { walking: true, cycling: true },
    primary_link: { walking: true, cycling: true },
    secondary: { walking: true, cycling: true },
    secondary_link: { walking: true, cycling: true },
    tertiary: { walking: true, cycling: true },
    tertiary_link: { walking: true, cycling: true },
    unclassified: { walking: true, cycling: true },
    residential: { walking: true, cycling: true },
    living_street: { walking: true, cycling: true },
    service: { walking: true, cycling: true },
    road: { walking: true, cycling: true },
    track: { walking: true, cycling: true },
    // Unpaved or undefined paths are free for both; a footway is a pavement or footpath, where riding is not allowed.
    path: { walking: true, cycling: true },
    footway: { walking: true, cycling: false },
    pedestrian: { walking: true, cycling: false },
    steps: { walking: true, cycling: false },
    // Indoor passages count, although they may be shut at night: opening hours of ways are not read.
    corridor: { walking: true, cycling: false },
    elevator: { walking: true, cycling: false },
    platform: { walking: true, cycling: false },
    // RVV 1990 art. 4: pedestrians use the cycle path where there is no footpath.
    cycleway: { walking: true, cycling: true },
    // A ruiterpad is for riders only, unless a tag invites others.
    bridleway: { walking: false, cycling: false },
    // A ferry carries whom its tags name; many carry cars only or run in summer only.
    ferry: { walking: false, cycling: false },
  }),
);

/** Values of foot, bicycle, vehicle and access. Others (`unknown`, typing errors) say nothing. */
const permission = new Map<string | undefined, boolean>(
  Object.entries({
    yes: true,
    designated: true,
    official: true,
    permissive: true,
    optional_sidepath: true,
    // The way to an address or a shop is exactly what is measured.
    destination: true,
    customers: true,
    no: false,
    private: false,
    // The path beside it is mapped as a way of its own.
    use_sidepath: false,
    // Who must get off does not ride; walking beside a bicycle is not what a cycling time is about.
    dismount: false,
    // For those who work there.
    delivery: false,
    agricultural: false,
    forestry: false,
    military: false,
    emergency: false,
    permit: false,
    residents: false,
  }),
);

/** Bits of `wayAccess`; 0 when neither walkers nor cyclists may use the way, or when it is no way at all. */
export function accessOf(tags: Tags): number {
  const defaults = classes.get(classOf(tags));
  if (defaults === undefined || isUnfinished(tags)) return 0;
  const motorOnly = tags.motorroad === 'yes';
  const walking = isOpen(defaults.walking && !motorOnly, tags.foot, [tags.access]);
  const bicycle = tags.bicycle ?? (tags['ramp:bicycle'] === 'yes' ? 'yes' : undefined);
  const cycling = isOpen(defaults.cycling && !motorOnly, bicycle, [tags.vehicle, tags.access]);
  return (walking ? wayAccess.walking : 0) | (cycling ? cyclingDirections(tags) : 0);
}

function classOf(tags: Tags): string {
  if (tags.highway !== undefined) return tags.highway;
  if (tags.railway === 'platform' || tags.public_transport === 'platform') return 'platform';
  return tags.route === 'ferry' ? 'ferry' : '';
}

/** Being built; `minor` works leave the street open. */
function isUnfinished(tags: Tags): boolean {
  return tags.construction !== undefined && tags.construction !== 'no' && tags.construction !== 'minor';
}

/**
 * The tag that names the traveller decides. General tags come after it, the more specific first, and only
 * ever close: access=yes on a motorway or on steps is about whom it is for, not about bicycles.
 */
function isOpen(byClass: boolean, specific: string | undefined, general: (string | undefined)[]): boolean {
  const own = permission.get(specific);
  if (own !== undefined) return own;
  const wider = general.map((value) => permission.get(value));
  return byClass && (wider.find((value) => value !== undefined) ?? true);
}

/**
 * Only cyclists have directions. `oneway:foot` is not read: it occurs on escalators and marked trails,
 * whose other direction is beside it, and a walking graph without directions is half the size.
 */
function cyclingDirections(tags: Tags): number {
  const { cyclingForward: forward, cyclingBackward: backward } = wayAccess;
  const both = forward | backward;
  const general = directionOf(tags.oneway) ?? (isRoundabout(tags) ? forward : both);
  const directions = directionOf(tags['oneway:bicycle']) ?? (hasContraflow(tags, general) ? both : general);
  const closed =
    (permission.get(tags['bicycle:forward']) === false ? forward : 0) |
    (permission.get(tags['bicycle:backward']) === false ? backward : 0);
  return directions & ~closed;
}

function directionOf(oneway: string | undefined): number | undefined {
  if (oneway === 'yes' || oneway === 'true' || oneway === '1') return wayAccess.cyclingForward;
  if (oneway === '-1' || oneway === 'reverse') return wayAccess.cyclingBackward;
  if (oneway === 'no' || oneway === 'false' || oneway === '0') {
    return wayAccess.cyclingForward | wayAccess.cyclingBackward;
  }
  return undefined;
}

function isRoundabout(tags: Tags): boolean {
  return tags.junction === 'roundabout' || tags.junction === 'circular';
}

/** A lane or track along a one-way street by which cyclists ride against it. */
function hasContraflow(tags: Tags, general: number): boolean {
  const sides = ['cycleway', 'cycleway:left', 'cycleway:right', 'cycleway:both'];
  return sides.some((side) => {
    if (tags[side]?.startsWith('opposite')) return true;
    const direction = side === 'cycleway' ? undefined : directionOf(tags[`${side}:oneway`]);
    return direction !== undefined && (direction & ~general) !== 0;
  });
}
