// The drawing of the water around Lindewaard, by hand, in metres on the drawing board.
import { closedPoints, points } from './hand-drawn.ts';
import type { Point } from './plane.ts';

export const islandShore = closedPoints(`
  -3850,-3720 -3250,-4120 -2500,-4330 -1800,-4270 -1000,-4480 -300,-4420 400,-4560 1200,-4380 1900,-4300
  2600,-4200 3250,-3960 3780,-3720 4020,-3100 4330,-2500 4250,-1950 4120,-1500 4230,-1000 4050,-450
  3880,60 3900,500 4150,900 4400,1500 4480,2200 4250,2900 3950,3500 3700,3780 3050,4010 2400,4080
  1700,4300 900,4290 300,4480 -400,4370 -1200,4530 -2100,4380 -2900,4180 -3500,3880 -3880,3500
  -4100,2800 -4330,2200 -4250,1600 -4380,900 -4180,480 -4330,0 -4560,-700 -4480,-1500 -4250,-2200
  -4230,-2700 -4020,-3250
`);

/** Within the box around the municipality of which the import keeps a map, so that the lake has a shore on all sides. */
export const mainlandShore = closedPoints(`
  -5730,-1040 -5240,-2690 -4280,-4070 -2970,-5040 -1310,-5310 210,-5730 1860,-5450 3380,-5380 4760,-4480
  5310,-2970 5800,-1520 5520,-140 5240,1100 5730,2480 4970,3930 3860,5110 2210,5590 620,5310 -1040,5730
  -2690,5240 -4070,4620 -5040,3380 -5310,2000 -5800,620
`);

/** How a line of the plan goes on at its ends. */
export const damEnds: Record<string, { before: Point[]; after: Point[] }> = {
  trunk: {
    before: points('-7000,1690 -6000,1740 -5000,1650'),
    after: points('5000,815 6000,700 7000,620'),
  },
  railway: {
    before: points('1060,7000 1010,6000 965,5000'),
    after: points('1540,-5000 1700,-6000 1860,-7000'),
  },
};

/** Where the river runs out into the lake, past the foreland: at its first and its last point. */
export const riverMouths: [first: Point, last: Point] = [
  [4450, -1790],
  [-4450, 450],
];

/** The harbour of Meerdijk: two moles and the jetties between them. */
export const harbour = {
  moles: [
    points('3880,420 4060,440 4180,380 4215,300'),
    points('3895,-60 4070,-90 4190,-20 4235,80 4228,190'),
  ],
  jetties: [
    points('3885,330 4080,345'),
    points('3880,240 4100,250'),
    points('3880,150 4105,155'),
    points('3885,60 4080,55'),
  ],
};

/** What grows or lies outside the dike and around the town; later ones lie on top. */
export const surroundings: { tags: Record<string, string>; ring: Point[] }[] = [
  wood(
    'Noorderbos',
    '-3850,3350 -3800,2650 -3950,2500 -4060,2850 -3840,3450 -3420,3820 -2850,4100 -2150,4280 -1900,3950 -2600,3800 -3400,3700',
  ),
  wood('Meerbos', '3830,1250 4130,1300 4330,1700 4390,2200 4170,2850 3900,3300 3790,2700 3830,2000'),
  reed('-4060,-150 -4300,-200 -4500,-750 -4420,-1450 -4200,-2150 -3900,-2500 -3900,-1900 -4150,-1100'),
  reed('-3800,-3790 -3250,-4060 -2500,-4270 -1850,-4210 -1700,-3850 -2700,-3850'),
  reed('600,-3850 450,-4450 1200,-4320 1900,-4240 1700,-3980'),
  reed('-1500,3850 -1250,4450 -420,4310 -500,3950'),
  park('Recreatiegebied Zuidhoek', '3790,-3600 3980,-3050 4270,-2500 4190,-1950 3850,-1900 3800,-2900'),
  {
    tags: { natural: 'beach' },
    ring: closedPoints('4010,-3080 4325,-2510 4240,-2260 4180,-2520 3960,-2980'),
  },
  { tags: { natural: 'beach' }, ring: closedPoints('4225,-1000 4060,-480 4000,-560 4120,-1000') },
  {
    tags: { tourism: 'camp_site', name: 'Camping De Rietkraag' },
    ring: closedPoints('3850,-1100 4060,-1050 4000,-700 3830,-760'),
  },
  park(
    'Groene Rand',
    '-1640,2290 -1050,2440 -820,2500 -140,2470 300,2540 240,2600 -420,2640 -900,2520 -1500,2560 -1850,2420',
  ),
  wood('Horsterbos', '2480,950 2540,500 2600,560 2700,640 2740,900 2660,1130 2480,1180'),
  wood('Hoogterbos', '2440,1260 2620,1350 2760,1700 2700,2150 2520,2300 2280,2420 2470,1900'),
  wood('Eilandenbos', '-1480,-1180 -1660,-1000 -1760,-1250 -1700,-1600 -1400,-1720 -1290,-1660'),
  wood('Zuiderbos', '-700,-2110 -180,-2160 300,-2260 200,-2330 -60,-2420 -560,-2480 -1000,-2300'),
  {
    tags: { landuse: 'cemetery', name: 'Begraafplaats Zuiderhof' },
    ring: closedPoints('560,-2270 900,-2250 930,-2460 600,-2480'),
  },
  {
    tags: { leisure: 'golf_course', name: 'Golfbaan De Waard' },
    ring: closedPoints('1320,-2230 1720,-2170 2080,-1860 2260,-1900 2250,-2200 1950,-2450 1400,-2500'),
  },
  { tags: { landuse: 'orchard' }, ring: closedPoints('-2900,1900 -2560,1950 -2500,2250 -2850,2450') },
  { tags: { landuse: 'orchard' }, ring: closedPoints('2700,-1900 3150,-1850 3200,-2200 2800,-2300') },
  wood('Westerhout', '-1660,1230 -1600,1700 -1660,2150 -1820,2050 -1900,1600 -1880,1260'),
  park('Lindepark', '-2150,420 -2250,560 -2420,640 -2560,560 -2520,470 -2330,460'),
];

function wood(name: string, ring: string) {
  return { tags: { landuse: 'forest', name }, ring: closedPoints(ring) };
}

function park(name: string, ring: string) {
  return { tags: { leisure: 'park', name }, ring: closedPoints(ring) };
}

function reed(ring: string) {
  return { tags: { natural: 'wetland', wetland: 'reedbed' }, ring: closedPoints(ring) };
}
