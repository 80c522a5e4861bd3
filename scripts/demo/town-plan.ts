// The drawing of Lindewaard: the lines by hand that all else follows, in metres on the drawing board.
import { closed, points } from './hand-drawn.ts';
import type { Point } from './plane.ts';

export type Barrier = 'river' | 'canal' | 'railway' | 'trunk';
export type Role = Barrier | 'frame' | 'border' | 'road';

export type Highway =
  | 'secondary'
  | 'tertiary'
  | 'unclassified'
  | 'residential'
  | 'living_street'
  | 'pedestrian'
  | 'service'
  | 'cycleway'
  | 'footway'
  | 'path';

/** A stretch of a road that bears one name, up to the control point of that index. */
export interface RoadPart {
  upTo: number;
  name: string;
  highway: Highway;
}

export interface PlanLine {
  id: string;
  role: Role;
  /** A smooth curve goes through these; an end near an earlier line is moved onto it. */
  through: Point[];
  parts?: RoadPart[];
  /** How a road gets past a barrier. Without a word here it stops there. */
  crosses?: Partial<Record<Barrier, 'bridge' | 'tunnel' | 'level'>>;
  /** Has a cycleway of its own beside it, on this side of its direction. */
  cycleway?: 'left' | 'right';
  /** A link over or under a barrier only: no border between neighbourhoods. */
  link?: boolean;
}

const road = (
  id: string,
  parts: RoadPart[],
  through: Point[],
  more: Pick<PlanLine, 'crosses' | 'cycleway'> = {},
): PlanLine => ({ id, role: 'road', through, parts: parts.map((part) => ({ ...part })), ...more });

const named = (name: string, highway: Highway, upTo = Number.POSITIVE_INFINITY): RoadPart => ({
  name,
  highway,
  upTo,
});

const link = (
  id: string,
  name: string,
  highway: Highway,
  through: Point[],
  crosses: PlanLine['crosses'],
): PlanLine => ({
  id,
  role: 'road',
  through,
  parts: [named(name, highway)],
  crosses,
  link: true,
});

export const planLines: PlanLine[] = [
  {
    id: 'frame',
    role: 'frame',
    through: closed(
      points(`
      -3700,-3650 -2000,-3720 0,-3700 2000,-3720 3720,-3650 3760,-2000 3740,0 3760,2000
      3700,3650 2000,3720 0,3700 -2000,3720 -3700,3650 -3750,2000 -3740,0 -3760,-2000
    `),
    ),
  },
  {
    id: 'border',
    role: 'border',
    through: closed(
      points(`
        -3050,-2850 -2520,-2960 -1930,-2880 -1580,-3080 -880,-3010 -300,-2930 430,-3060
        1040,-2980 1360,-3130 2060,-2920 2420,-2600 2660,-2640 2900,-2250 2830,-1880 2990,-1500
        2840,-1330 2790,-700 2900,-480 2690,0 2740,600 2870,700 2960,1300 2840,1560 2870,2250
        2560,2420 2420,2860 1720,2930 1190,3080 620,3000 -480,2890 -1100,2990 -1800,3030
        -2240,2880 -2480,2740 -2870,2690 -3080,1700 -2920,1480 -2960,950 -3130,300 -3060,-280
        -2880,-420 -2990,-1200 -3120,-1900
      `),
    ),
  },
  {
    id: 'lake',
    role: 'border',
    through: closed(points('-1890,3140 -1760,2860 -1350,2730 -900,2770 -690,2970 -830,3240 -1350,3350')),
  },
  {
    id: 'river',
    role: 'river',
    through: points(`
      4000,-1700 3300,-1560 2700,-1180 2100,-1190 1500,-940 1020,-560 560,-470 150,-590
      -240,-560 -600,-690 -1060,-760 -1480,-440 -1850,60 -2300,400 -2800,380 -3300,570
      -4000,480
    `),
  },
  {
    id: 'trunk',
    role: 'trunk',
    through: points(`
      -4000,1520 -2900,1390 -1900,1190 -900,1120 0,1170 900,1270 1700,1290 2500,1200 3300,1010
      4000,930
    `),
  },
  {
    id: 'railway',
    role: 'railway',
    through: points('930,4000 900,2600 840,1300 740,300 790,-500 960,-1500 1160,-2600 1380,-4000'),
  },
  {
    id: 'canal',
    role: 'canal',
    through: points(
      '-480,-640 -530,-430 -500,-90 -400,190 -170,370 110,410 340,270 440,10 430,-260 380,-500',
    ),
  },
  road(
    'ring',
    [
      named('Westring', 'secondary', 2),
      named('Noordring', 'secondary', 6),
      named('Oostring', 'secondary', 11),
      named('Zuidring', 'secondary', 15),
      named('Westring', 'secondary'),
    ],
    closed(
      points(`
      -1070,130 -950,560 -520,800 0,870 450,850 800,830 1250,770 1570,480 1640,100 1600,-400
      1530,-930 1400,-1330 970,-1500 450,-1530 -70,-1440 -620,-1340 -980,-1070 -1065,-740
      -1130,-300
    `),
    ),
    { crosses: { river: 'bridge', railway: 'tunnel' }, cycleway: 'left' },
  ),
  road(
    'north',
    [
      named('Noorderstraat', 'pedestrian', 2),
      named('Noorderweg', 'tertiary', 4),
      named('De Ruyterlaan', 'tertiary', 6),
      named('Noorddijkerweg', 'unclassified'),
    ],
    points('0,10 -25,190 12,350 -15,640 0,870 -50,1720 -90,2390 -160,2910 -210,3760'),
    { crosses: { canal: 'bridge', trunk: 'tunnel' }, cycleway: 'right' },
  ),
  road(
    'west',
    [
      named('Weststraat', 'pedestrian', 2),
      named('Westersteeg', 'tertiary', 3),
      named('Beethovenlaan', 'tertiary', 5),
      named('Slaperdijk', 'unclassified'),
    ],
    points('0,10 -210,60 -430,30 -1070,130 -1600,350 -2150,620 -3020,860 -3780,930'),
    { crosses: { canal: 'bridge' }, cycleway: 'right' },
  ),
  road(
    'east',
    [
      named('Oosterstraat', 'pedestrian', 2),
      named('Stationsweg', 'tertiary', 4),
      named('Oosterlaan', 'tertiary', 7),
      named('Meerdijkseweg', 'unclassified'),
    ],
    points('0,10 190,-40 385,-40 620,60 810,68 1150,130 1630,150 2480,140 2700,200 3100,240 3780,330'),
    { crosses: { canal: 'bridge', railway: 'tunnel' }, cycleway: 'right' },
  ),
  road(
    'south',
    [
      named('Brugstraat', 'pedestrian', 1),
      named('Oude Brug', 'tertiary', 2),
      named('Zuiderallee', 'tertiary', 4),
      named('Lindeweg', 'tertiary', 5),
      named('Zuiderweg', 'unclassified'),
    ],
    points('0,10 -40,-420 -50,-760 -10,-1120 -70,-1440 -120,-2110 -250,-2950 -300,-3760'),
    { crosses: { river: 'bridge' }, cycleway: 'left' },
  ),
  road(
    'northwest',
    [named('Molenstraat', 'residential', 2), named('Trompweg', 'tertiary')],
    points('-360,255 -640,470 -930,590 -940,860 -870,1120 -860,1720 -830,2420'),
    { crosses: { trunk: 'tunnel' }, cycleway: 'left' },
  ),
  road('northeast', [named('Kruisstraat', 'residential')], points('290,330 430,560 500,850')),
  road('west-edge', [named('Westrand', 'unclassified')], points('-2060,250 -2170,620 -2120,950 -2090,1230')),
  road(
    'north-edge',
    [named('Noordrand', 'unclassified')],
    points('-1600,1160 -1640,1720 -1530,2230 -830,2420 -90,2390 500,2480 900,2470'),
  ),
  road(
    'industry-edge',
    [named('Hoogtweg', 'unclassified')],
    points('895,2440 1500,2520 2250,2400 2450,1900 2390,1215'),
  ),
  road(
    'east-edge',
    [named('Oostrand', 'unclassified')],
    points('2400,1220 2490,700 2480,140 2440,-430 2300,-1200'),
  ),
  road(
    'south-edge',
    [named('Zuidrand', 'unclassified')],
    points(`
      -1360,-560 -1420,-1150 -1200,-1760 -640,-2080 -120,-2110 480,-2230 1080,-2180 1700,-2080
      2130,-1680 2160,-1190
    `),
  ),
  road(
    'composers',
    [named('Mozartlaan', 'residential')],
    points('-1620,-240 -1560,60 -1600,350 -1590,780 -1520,1150'),
  ),
  road('garden', [named('Rozenlaan', 'residential')], points('-1590,780 -1280,690 -950,560')),
  road(
    'admirals',
    [named('Admiraalsweg', 'tertiary', 5), named('Ambachtsweg', 'unclassified')],
    points(`
      -1640,1720 -1250,1760 -860,1720 -50,1720 860,1850 1010,1868 1500,1880 1980,1820
      2450,1850
    `),
    { crosses: { railway: 'level' } },
  ),
  road(
    'northeast-way',
    [
      named('Viaductweg', 'tertiary', 2),
      named('Industrieweg', 'tertiary', 3),
      named('Hoogtdijk', 'unclassified'),
    ],
    points('1250,770 1390,1270 1500,1880 1520,2520 1560,3010 1620,3760'),
    { crosses: { trunk: 'bridge' }, cycleway: 'left' },
  ),
  road('horsts', [named('Horstenlaan', 'tertiary')], points('1510,580 2000,640 2490,700'), {
    cycleway: 'left',
  }),
  road('gardens', [named('Gaardenlaan', 'tertiary')], points('1610,-330 2050,-330 2440,-430'), {
    cycleway: 'left',
  }),
  road(
    'village-way',
    [
      named('Lindeveenseweg', 'tertiary', 1),
      named('Dorpsstraat', 'tertiary', 4),
      named('Achterdijk', 'unclassified'),
    ],
    points('-860,-1220 -1700,-2010 -2030,-2110 -2350,-2150 -2500,-2230 -3010,-2500 -3780,-2760'),
    { cycleway: 'left' },
  ),
  road(
    'village-edge',
    [
      named('Kerkepad', 'residential', 2),
      named('Veenkade', 'residential', 5),
      named('Ringsloot', 'residential'),
    ],
    closed(
      points(`
      -1660,-1975 -1830,-1810 -2050,-1850 -2190,-1700 -2420,-1770 -2480,-2000 -2650,-2170
      -2560,-2370 -2330,-2330 -2190,-2450 -1960,-2390 -1890,-2230 -1740,-2150
    `),
    ),
  ),
  road('park', [named('Parklaan', 'residential')], points('-1120,-330 -850,-210 -690,-380 -640,-720')),
  road('sports', [named('Sportlaan', 'unclassified')], points('-2150,560 -2480,720 -2560,1020 -2480,1320')),
  road(
    'north-dike',
    [named('Noorderdijk', 'unclassified')],
    points('-140,2700 -900,2560 -1800,2640 -2420,2240 -2620,1340 -2500,700'),
    { crosses: { trunk: 'tunnel' } },
  ),
  road('south-lane', [named('Veenweg', 'unclassified')], points('-190,-2560 -1100,-2700 -2060,-2440')),
  road(
    'south-dike',
    [named('Zuiderdijk', 'unclassified')],
    points('-170,-2430 700,-2640 1170,-2640 2000,-2520 2480,-2000 2500,-1300'),
    { crosses: { railway: 'level' } },
  ),
  road(
    'river-dike',
    [named('Lindedijk', 'unclassified')],
    points('-2080,-1690 -2330,-900 -2050,-260 -1360,-560'),
  ),
  road('east-lane', [named('Oosterdijk', 'unclassified')], points('2480,-160 2900,-680 3300,-900 3780,-960')),
  road(
    'meerdijk-edge',
    [named('Meerkade', 'residential')],
    closed(points('2790,210 2880,520 3180,600 3470,470 3500,180 3380,-80 3080,-130 2850,-20')),
  ),
  link('station-tunnel', 'Stationstunnel', 'footway', points('640,250 860,235'), { railway: 'tunnel' }),
  link('north-tunnel', 'Bloemtunnel', 'cycleway', points('480,1120 470,1340'), { trunk: 'tunnel' }),
  link('east-viaduct', 'Fietsviaduct De Hoogt', 'cycleway', points('2000,1180 2010,1360'), {
    trunk: 'bridge',
  }),
  link('park-bridge', 'Parkbrug', 'footway', points('-610,-250 -430,-270'), { canal: 'bridge' }),
  link('mill-bridge', 'Molenbrug', 'footway', points('-520,230 -330,240'), { canal: 'bridge' }),
  link('church-bridge', 'Kerkbrug', 'footway', points('250,430 200,280'), { canal: 'bridge' }),
  link('harbour-bridge', 'Havenbrug', 'footway', points('330,-270 520,-280'), { canal: 'bridge' }),
];

/** Half the width of the strip that a barrier takes, up to the first street beside it, metres. */
export const barrierHalfWidth: Record<Barrier, number> = { river: 52, canal: 17, railway: 22, trunk: 32 };

/** Half the width of the water itself. */
export const waterHalfWidth = { river: 36, canal: 8 } as const;
