// Names for the churches, schools and other large buildings that people find their way by.
import type { Building, GroundCover } from './building.ts';

const churches = [
  'Grote Kerk',
  'Sint-Josephkerk',
  'Ontmoetingskerk',
  'De Hoeksteen',
  'Kerk van Meerdijk',
  'Dorpskerk',
  'De Fontein',
  'Emmaüskerk',
];

const schools = [
  'De Regenboog',
  'De Wegwijzer',
  'De Springplank',
  'Het Kompas',
  'De Lindeboom',
  'De Zevensprong',
  'De Vuurvogel',
  'Het Palet',
  'De Ark',
  'De Horizon',
  'De Klaverweide',
  'De Tandem',
  'De Windroos',
  'Het Baken',
  'De Notenkraker',
  'De Kameleon',
  'De Tweesprong',
  'De Vlinder',
  'De Toermalijn',
  'Het Mozaïek',
  'De Kring',
  'De Sterrenwacht',
  'De Poolster',
  'Het Kleurenpalet',
  'De Wilgenroos',
  'De Boomhut',
  'De Zonnewijzer',
  'Het Talent',
  'De Leeuwerik',
  'De Ontdekking',
  'De Waterlelie',
  'De Schatgraver',
  'Het Sterrenbos',
  'De Vaart',
  'De Meerpaal',
  'De Rietpluim',
  'De Wiekslag',
  'De Kiem',
  'De Buizerd',
  'De Dorpslinde',
];

const others: Record<string, string[]> = {
  retail: [
    'Winkelcentrum De Ruyter',
    'Noorderpassage',
    'Winkelcentrum Oosterhof',
    'De Waterpoort',
    'Tuindorpplein',
    'Horstenpassage',
    'Winkelhart Oostkade',
  ],
  hospital: ['Linde Ziekenhuis'],
};

/** In the order of the plan; beyond the end of a list they stay without a name. */
export function nameBuildings(buildings: Building[], grounds: GroundCover[]): void {
  const give = (found: { tags: Record<string, string> }[], names: string[]) => {
    found.slice(0, names.length).forEach(({ tags }, i) => {
      tags.name = names[i];
    });
  };
  const built = (kind: string) => buildings.filter(({ tags }) => tags.building === kind);
  give(built('church'), churches);
  give(
    grounds.filter(({ tags }) => tags.amenity === 'school'),
    schools.map((name) => `Basisschool ${name}`),
  );
  for (const [kind, names] of Object.entries(others)) give(built(kind), names);
}
