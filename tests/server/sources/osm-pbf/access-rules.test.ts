// Who may use which way: one line for each rule.
import { describe, expect, test } from 'vitest';
import { wayAccess } from '../../../../server/domain/network/streets.ts';
import { accessOf } from '../../../../server/sources/osm-pbf/access-rules.ts';

/** `w` walking, `f` cycling in the direction of the nodes, `b` cycling against it; `-` nobody. */
function written(access: number): string {
  const letters = [
    access & wayAccess.walking ? 'w' : '',
    access & wayAccess.cyclingForward ? 'f' : '',
    access & wayAccess.cyclingBackward ? 'b' : '',
  ].join('');
  return letters || '-';
}

function tagsOf(line: string): Record<string, string> {
  return Object.fromEntries(line.split(' ').map((tag) => tag.split('=') as [string, string]));
}

function check(cases: [tags: string, access: string][]) {
  test.each(cases)('%s is for %s', (tags, access) => {
    expect(written(accessOf(tagsOf(tags)))).toBe(access);
  });
}

describe('classes of way', () => {
  check([
    ['highway=motorway', '-'],
    ['highway=motorway_link', '-'],
    ['highway=trunk', '-'],
    ['highway=trunk_link', '-'],
    ['highway=trunk foot=yes', 'w'],
    ['highway=trunk bicycle=yes', 'fb'],
    ['highway=trunk access=yes', '-'],
    ['highway=primary', 'wfb'],
    ['highway=primary_link', 'wfb'],
    ['highway=primary motorroad=yes', '-'],
    ['highway=secondary', 'wfb'],
    ['highway=tertiary', 'wfb'],
    ['highway=unclassified', 'wfb'],
    ['highway=residential', 'wfb'],
    ['highway=living_street', 'wfb'],
    ['highway=service', 'wfb'],
    ['highway=track', 'wfb'],
    ['highway=path', 'wfb'],
    ['highway=footway', 'w'],
    ['highway=footway bicycle=yes', 'wfb'],
    ['highway=pedestrian', 'w'],
    ['highway=pedestrian area=yes bicycle=permissive', 'wfb'],
    ['highway=steps', 'w'],
    ['highway=steps ramp:bicycle=yes', 'wfb'],
    ['highway=steps ramp:bicycle=yes bicycle=no', 'w'],
    ['highway=steps conveying=yes', 'w'],
    ['highway=corridor indoor=yes', 'w'],
    ['highway=platform', 'w'],
    ['railway=platform', 'w'],
    ['public_transport=platform', 'w'],
    ['highway=cycleway', 'wfb'],
    ['highway=cycleway foot=no', 'fb'],
    ['highway=bridleway', '-'],
    ['highway=bridleway foot=yes', 'w'],
    ['highway=busway', '-'],
    ['highway=busway bicycle=designated', 'fb'],
    ['highway=construction', '-'],
    ['highway=construction foot=yes', '-'],
    ['highway=proposed', '-'],
    ['highway=abandoned', '-'],
    ['highway=raceway', '-'],
    ['highway=residential construction=yes', '-'],
    ['highway=residential construction=minor', 'wfb'],
    ['highway=residential construction=no', 'wfb'],
    ['route=ferry', '-'],
    ['route=ferry foot=yes', 'w'],
    ['route=ferry foot=yes bicycle=yes', 'wfb'],
    ['route=ferry foot=yes bicycle=yes access=private', 'wfb'],
    ['route=bicycle', '-'],
    ['railway=rail', '-'],
    ['building=yes', '-'],
    ['highway=constructor', '-'],
  ]);
});

describe('access tags, the specific before the general', () => {
  check([
    ['highway=residential foot=no', 'fb'],
    ['highway=residential bicycle=no', 'w'],
    ['highway=primary foot=use_sidepath', 'fb'],
    ['highway=primary bicycle=use_sidepath', 'w'],
    ['highway=primary bicycle=optional_sidepath', 'wfb'],
    ['highway=path bicycle=dismount', 'w'],
    ['highway=service access=private', '-'],
    ['highway=service access=no', '-'],
    ['highway=service access=no foot=yes', 'w'],
    ['highway=service access=private bicycle=designated', 'fb'],
    ['highway=service access=destination', 'wfb'],
    ['highway=service access=customers', 'wfb'],
    ['highway=service access=permissive', 'wfb'],
    ['highway=service access=delivery', '-'],
    ['highway=track access=agricultural', '-'],
    ['highway=track vehicle=forestry', 'w'],
    ['highway=track vehicle=agricultural bicycle=yes', 'wfb'],
    ['highway=residential vehicle=no', 'w'],
    ['highway=residential vehicle=destination', 'wfb'],
    ['highway=residential access=no vehicle=yes', 'fb'],
    ['highway=residential motor_vehicle=no', 'wfb'],
    ['highway=footway access=yes', 'w'],
    ['highway=residential foot=unknown', 'wfb'],
    ['highway=motorway foot=constructor', '-'],
    ['highway=service access=private foot=unknown', '-'],
  ]);
});

describe('directions for cyclists', () => {
  check([
    ['highway=residential oneway=yes', 'wf'],
    ['highway=residential oneway=1', 'wf'],
    ['highway=residential oneway=-1', 'wb'],
    ['highway=residential oneway=reverse', 'wb'],
    ['highway=residential oneway=no', 'wfb'],
    ['highway=residential oneway=yes oneway:bicycle=no', 'wfb'],
    ['highway=residential oneway=yes oneway:bicycle=yes', 'wf'],
    ['highway=residential oneway=yes oneway:bicycle=-1', 'wb'],
    ['highway=residential oneway:bicycle=yes', 'wf'],
    ['highway=residential oneway=yes cycleway=opposite', 'wfb'],
    ['highway=residential oneway=yes cycleway=opposite_lane', 'wfb'],
    ['highway=residential oneway=yes cycleway:left=opposite_track', 'wfb'],
    ['highway=residential oneway=yes cycleway:left=lane cycleway:left:oneway=-1', 'wfb'],
    ['highway=residential oneway=yes cycleway:right:oneway=no', 'wfb'],
    ['highway=residential oneway=yes cycleway:right:oneway=yes', 'wf'],
    ['highway=residential oneway=-1 cycleway:left:oneway=yes', 'wfb'],
    ['highway=residential oneway=yes cycleway=lane', 'wf'],
    ['highway=residential oneway=yes cycleway=opposite oneway:bicycle=yes', 'wf'],
    ['highway=cycleway oneway=yes', 'wf'],
    ['highway=tertiary junction=roundabout', 'wf'],
    ['highway=tertiary junction=circular', 'wf'],
    ['highway=tertiary junction=roundabout oneway=-1', 'wb'],
    ['highway=cycleway junction=roundabout oneway:bicycle=no', 'wfb'],
    ['highway=residential bicycle:backward=no', 'wf'],
    ['highway=residential bicycle:forward=use_sidepath', 'wb'],
    ['highway=footway oneway:foot=yes', 'w'],
    ['highway=residential oneway=yes foot=no bicycle=no', '-'],
  ]);
});
