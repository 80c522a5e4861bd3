// The eight districts and forty neighbourhoods: what each is called, how it was built and who lives there.
import type { Point } from './plane.ts';

export type Style =
  | 'centre'
  | 'nineteenth'
  | 'garden'
  | 'postwar'
  | 'woonerf'
  | 'vinex'
  | 'industrial'
  | 'village'
  | 'polder'
  | 'park'
  | 'sports'
  | 'lake';

export interface NeighbourhoodPlan {
  name: string;
  /** A point in each face of the plan that belongs to it. */
  at: Point[];
  /** Where a face is built otherwise than its district. */
  faces?: { at: Point; style: Style }[];
  /** Percentages of residents; `null`: withheld. */
  aged0to14: number | null;
  aged65plus: number | null;
}

export interface DistrictPlan {
  name: string;
  style: Style;
  /** Town or village of its addresses. */
  city: string;
  postcodeDigits: number;
  personsPerDwelling: number;
  neighbourhoods: NeighbourhoodPlan[];
}

const hood = (
  name: string,
  aged0to14: number | null,
  aged65plus: number | null,
  at: Point[],
  faces?: NeighbourhoodPlan['faces'],
): NeighbourhoodPlan => ({ name, aged0to14, aged65plus, at, faces });

export const districts: DistrictPlan[] = [
  {
    name: 'Binnenstad',
    style: 'centre',
    city: 'Lindewaard',
    postcodeDigits: 8990,
    personsPerDwelling: 1.75,
    neighbourhoods: [
      hood('Marktkwartier', 9, 22, [[-250, 200]]),
      hood('Kerkkwartier', 8, 27, [[220, 180]]),
      hood('Havenkwartier', 10, 18, [[220, -250]]),
      hood('Lakenkwartier', 11, 17, [[-280, -250]]),
    ],
  },
  {
    name: 'Singelkwartier',
    style: 'nineteenth',
    city: 'Lindewaard',
    postcodeDigits: 8991,
    personsPerDwelling: 2.1,
    neighbourhoods: [
      hood('Parkzijde', 13, 20, [[-700, -150]], [{ at: [-850, -450], style: 'park' }]),
      hood('Westersingel', 15, 15, [[-750, 250]]),
      hood('Noordersingel', 14, 16, [
        [-300, 620],
        [-450, 960],
      ]),
      hood('Molenbuurt', 16, 13, [
        [250, 650],
        [400, 1010],
      ]),
      hood('Stationsbuurt', 12, 14, [
        [600, 450],
        [600, -250],
      ]),
    ],
  },
  {
    name: 'Tuindorp',
    style: 'garden',
    city: 'Lindewaard',
    postcodeDigits: 8992,
    personsPerDwelling: 2.35,
    neighbourhoods: [
      hood('Bloemenbuurt', 17, 19, [[-1330, 0]]),
      hood('Vogelbuurt', 18, 17, [[-1850, 300]]),
      hood('Bomenbuurt', 17, 21, [[-1850, 800]]),
      hood('Componistenbuurt', 16, 22, [[-1300, 450]]),
      hood('De Gaarde', 18, 18, [[-1250, 900]]),
    ],
  },
  {
    name: 'Noorderwijk',
    style: 'postwar',
    city: 'Lindewaard',
    postcodeDigits: 8993,
    personsPerDwelling: 2.1,
    neighbourhoods: [
      hood('Zeeheldenbuurt', 15, 24, [[-1200, 1450]]),
      hood('Admiraalsbuurt', 17, 21, [[-450, 1450]]),
      hood('Ontdekkersbuurt', 19, 16, [[400, 1500]]),
      hood('Rivierenbuurt', 14, 28, [[-1200, 2050]]),
      hood('Staatsliedenbuurt', 16, 26, [[-450, 2050]]),
      hood('Noorderhof', 18, 20, [[400, 2080]]),
    ],
  },
  {
    name: 'Oosterwijk',
    style: 'woonerf',
    city: 'Lindewaard',
    postcodeDigits: 8994,
    personsPerDwelling: 2.4,
    neighbourhoods: [
      hood('Spoorzicht', 16, 23, [[1000, 1050]]),
      hood('De Horsten', 15, 29, [[1900, 1000]]),
      hood('De Akkers', 15, 26, [[1150, 450]]),
      hood('De Weiden', 16, 24, [[1150, -200]]),
      hood('De Hoven', 14, 30, [[2050, 400]]),
      hood('De Gaarden', 15, 27, [[2050, -100]]),
      hood('Rivierzicht', 17, 22, [[1950, -700]]),
    ],
  },
  {
    name: 'Waterwijk',
    style: 'vinex',
    city: 'Lindewaard',
    postcodeDigits: 8995,
    personsPerDwelling: 2.65,
    neighbourhoods: [
      hood('Waterrijk', 22, 10, [[-550, -1000]]),
      hood('De Kreken', 23, 9, [[400, -1050]]),
      hood('Oostkade', 21, 11, [[1200, -1150]]),
      hood('De Eilanden', 25, 7, [
        [-650, -1700],
        [-1250, -1000],
      ]),
      hood('De Rietlanden', null, null, [[450, -1850]]),
      hood('Zuidoever', 24, 8, [[1700, -1750]]),
    ],
  },
  {
    name: 'Bedrijvenpark',
    style: 'industrial',
    city: 'Lindewaard',
    postcodeDigits: 8996,
    personsPerDwelling: 2.1,
    neighbourhoods: [
      hood('De Hoogt', 10, 10, [
        [1150, 1600],
        [1150, 2200],
      ]),
      hood('Lindepoort', 8, 12, [
        [2000, 1600],
        [2000, 2150],
      ]),
    ],
  },
  {
    name: 'Lindeveen en buitengebied',
    style: 'polder',
    city: 'Lindeveen',
    postcodeDigits: 8997,
    personsPerDwelling: 2.4,
    neighbourhoods: [
      hood(
        'Lindeveen',
        17,
        24,
        [],
        [
          { at: [-2080, -1900], style: 'village' },
          { at: [-2080, -2300], style: 'village' },
        ],
      ),
      hood('Noorderpolder', 15, 19, []),
      hood('Westerpolder', 16, 18, [], [{ at: [-2300, 1000], style: 'sports' }]),
      hood('Zuiderpolder', 18, 17, []),
      hood('Oosterpolder', 14, 20, []),
    ],
  },
];
