// The places where Lindewaard meets: kind, name, roughly where, and who keeps the record.
import type { PlaceFunction } from '../../server/domain/places/place.ts';
import type { Point } from './plane.ts';

export interface PlannedPlace {
  kind: string;
  name: string;
  /** The house row nearest to this point gives it a building. */
  at: Point;
  /** In the municipality's list, or drawn in OpenStreetMap. */
  keptBy: 'list' | 'osm';
  /** The list gives coordinates besides the address. */
  located?: boolean;
  /** Not checked for more than two years. */
  stale?: boolean;
}

type Mark = 'osm' | 'located' | 'stale';

const place = (kind: string, name: string, x: number, y: number, ...marks: Mark[]): PlannedPlace => ({
  kind,
  name,
  at: [x, y],
  keptBy: marks.includes('osm') ? 'osm' : 'list',
  located: marks.includes('located'),
  stale: marks.includes('stale'),
});

export const meetingPlaces: PlannedPlace[] = [
  place('community-centre', 'Huis van de Wijk De Linde', -180, 130),
  place('community-centre', 'Buurthuis Het Havenhuis', 240, -330),
  place('community-centre', "Buurthuis 't Trefpunt", -760, 350),
  place('community-centre', 'Wijkcentrum De Singel', -200, 700),
  place('community-centre', 'Buurthuis De Molenwiek', 330, 700, 'stale'),
  place('community-centre', 'Huis van de Buurt Stationskwartier', 600, -200, 'osm'),
  place('community-centre', 'Wijkgebouw Tuindorp', -1420, 380),
  place('community-centre', 'Buurthuis De Bloesem', -1330, -50),
  place('community-centre', 'De Gaardehof', -1300, 930),
  place('community-centre', 'Huis van de Wijk De Boeg', -1150, 1500),
  place('community-centre', 'Wijkcentrum De Admiraal', -350, 1560),
  place('community-centre', 'Huis van de Wijk Noorderlicht', 420, 1950),
  place('community-centre', 'Buurthuis De Kompasroos', 480, 1450, 'osm', 'stale'),
  place('community-centre', 'Ontmoetingscentrum De Brug', -850, 2150, 'stale'),
  place('community-centre', 'Wijkcentrum De Hoven', 1950, 250),
  place('community-centre', 'Buurthuis De Akker', 1150, 480),
  place('community-centre', 'Huis van de Wijk Oosterwijk', 1300, -150),
  place('community-centre', 'Buurthuis Rivierzicht', 1950, -760, 'stale'),
  place('community-centre', 'Huis van de Wijk Waterrijk', -330, -960),
  place('community-centre', 'MFA De Kreek', 430, -1080),
  place('community-centre', 'Buurthuis De Steiger', -520, -1780),
  place('community-centre', 'Wijkcentrum Zuidoever', 1560, -1760),
  place('community-centre', 'Dorpshuis De Vlieger', -2100, -2050),
  place('community-centre', 'Dorpshuis Meerdijk', 3080, 210, 'osm'),
  place('community-centre', 'Ontmoetingskerk De Ark', -1230, -250, 'osm'),
  place('library', 'Bibliotheek Lindewaard', -90, 20, 'osm'),
  place('library', 'Bibliotheek Noorderwijk', 330, 1880),
  place('library', 'Bibliotheek Oosterwijk', 1840, 220),
  place('library', 'Bibliotheekpunt Waterwijk', 110, -1330),
  place('library', 'Leeszaal Tuindorp', -1480, 330, 'osm'),
  place('library', 'Bibliotheekpunt Lindeveen', -2040, -2090, 'located'),
  place('senior-centre', 'Ontmoetingscentrum De Zilvervloot', -620, 1850),
  place('senior-centre', 'Seniorencentrum De Linde', 230, 250),
  place('senior-centre', 'Ouderensociëteit Avondrood', 2050, 900),
  place('senior-centre', 'Ontmoetingsruimte De Herfsttij', -1750, 820),
  place('senior-centre', 'Ouderensoos Het Anker', -1200, 2050, 'stale'),
  place('senior-centre', 'Odensekring De Hoeve', 2150, -80),
  place('senior-centre', 'Ontmoetingscentrum Het Spoor', 950, 1020),
  place('senior-centre', 'Seniorensociëteit De Wilg', -740, 180, 'osm'),
  place('youth-centre', 'Jongerencentrum De Loods', 560, 380),
  place('youth-centre', 'Jeugdhonk Noord', 520, 2150, 'osm'),
  place('youth-centre', 'Jongerencentrum Basis', 1550, 380),
  place('youth-centre', 'Jongerenplek Waterwijk', -180, -1600, 'stale'),
  place('youth-centre', 'Jeugdhonk Lindeveen', -2250, -2220),
  place('youth-centre', 'Scouting De Otters', -2000, 950, 'osm'),
  place('volunteer-hub', 'Vrijwilligerscentrale Lindewaard', 90, -90),
  place('volunteer-hub', 'Vrijwilligerspunt Noord', 60, 1800),
  place('volunteer-hub', 'Vrijwilligershuis Oost', 1750, -250),
  place('caregiver-support', 'Steunpunt Mantelzorg Lindewaard', -260, -130),
  place('caregiver-support', 'Mantelzorgsteunpunt Noorderwijk', -120, 1950),
  place('caregiver-support', 'Mantelzorgpunt Oosterwijk', 1800, 380, 'stale'),
  place('walk-in-house', 'Inloophuis De Schuilplaats', -330, -370),
  place('walk-in-house', 'Buurtkamer Molenbuurt', 180, 600, 'located'),
  place('walk-in-house', 'Buurtkamer De Horsten', 2050, 1060, 'stale'),
  place('walk-in-house', 'Huiskamer van de Wijk Eilanden', -900, -1650),
  place('walk-in-house', 'Buurtkamer Waterrijk', -760, -1010),
  place('walk-in-house', 'Inloophuis De Regenboog', 700, -1050, 'osm'),
  place('walk-in-house', 'Buurtkamer Staatslieden', -420, 2150, 'osm'),
  place('walk-in-house', 'Buurtkamer Rietlanden', 250, -1800),
  place('senior-centre', 'Ontmoetingsruimte De Waterkant', 120, -850),
  place('senior-centre', 'Ontmoetingsruimte Het Riet', 760, -1830),
  place('repair-cafe', 'Repair Café Tuindorp', -1340, 480),
  place('repair-cafe', 'Repair Café De Werkplaats', 640, 520),
  place('repair-cafe', 'Repair Café Noord', -700, 1480),
  place('food-support', 'Voedselbank Lindewaard', 520, 1600),
  place('food-support', 'Buurtrestaurant Aan Tafel', -880, 280),
  place('food-support', 'Sociale kruidenier De Mand', 1050, 300, 'osm'),
  place('arts-centre', 'Cultuurhuis De Lakenhal', -220, -250, 'osm'),
  place('arts-centre', 'Muziekschool Lindewaard', 320, 90),
  place('arts-centre', 'Creatief Centrum De Verfkwast', 420, -900, 'stale'),
  place('toy-library', 'Speelotheek De Hobbel', -550, 620, 'stale'),
  place('toy-library', 'Speelotheek Waterwijk', -300, -1150),
  place('toy-library', 'Speelotheek De Duizendpoot', 1250, 420),
  place('language-cafe', 'Taalcafé Lindewaard', -60, -220),
  place('language-cafe', 'Taalhuis Noorderwijk', 250, 1750),
  place('language-cafe', 'Taalcafé Oost', 1480, 60),
  place('neighbourhood-garden', 'Buurttuin De Groene Singel', -480, 480, 'located'),
  place('neighbourhood-garden', 'Wijktuin De Horsten', 2250, 820, 'located'),
  place('neighbourhood-garden', 'Moestuin Rivierenbuurt', -1320, 2180, 'located'),
  place('neighbourhood-garden', 'Pluktuin De Eilanden', -760, -1900, 'osm'),
  place('neighbourhood-garden', 'Buurtmoestuin Kromme Akker', 1350, 560, 'osm'),
  place('clubhouse', 'Verenigingsgebouw Concordia', 420, 480),
  place('clubhouse', 'Clubgebouw Harmonie Excelsior', -1550, 80),
  place('clubhouse', 'Verenigingshuis Lindeveen', -1960, -2180),
  place('clubhouse', 'Clubhuis De Schaakmeester', -120, -340, 'osm'),
  place('clubhouse', 'Clubhuis Roeivereniging De Linde', 520, -380, 'osm'),
  place('sports-hall', 'Sporthal De Zeehelden', -1000, 1830, 'osm'),
  place('sports-hall', 'Sportzaal Waterwijk', 900, -1250, 'osm'),
  place('sports-club', 'Voetbalvereniging VV Lindewaard', -2100, 1020),
  place('sports-club', 'Tennisvereniging De Oostrand', 2330, 330),
  place('library', 'Bibliotheekpunt Meerdijk', 3160, 330),
  place('walk-in-house', 'Inloophuis Meerdijk', 3240, 160, 'osm'),
  place('volunteer-hub', 'Vrijwilligerspunt Meerdijk', 3030, 90),
];

/** Drawn in OpenStreetMap too, as happens with every list: the one duplicate that an importer should find. */
export const drawnTwice = 'Wijkcentrum De Hoven';

/** Where the list says otherwise than the kind does what people come for. */
export const otherFunctions: Record<string, PlaceFunction[]> = {
  'Huis van de Wijk De Linde': ['meet', 'support'],
  'Huis van de Wijk Noorderlicht': ['meet', 'support'],
  'Huis van de Wijk Oosterwijk': ['meet', 'support'],
  'Wijkcentrum De Singel': ['meet', 'learn'],
  'Wijkcentrum Zuidoever': ['meet', 'learn'],
  'MFA De Kreek': ['learn', 'relax'],
  'Bibliotheekpunt Waterwijk': ['learn'],
  'Bibliotheekpunt Lindeveen': ['learn'],
  'Odensekring De Hoeve': ['meet', 'support'],
  'Buurtrestaurant Aan Tafel': ['meet', 'support'],
};

/** Until which day it is sure that a place of the list stays, and what ends then; of one the day has passed. */
export const certainty: Record<string, readonly [certainUntil: string, what: 'subsidie' | 'huur']> = {
  'Buurtkamer De Horsten': ['2026-06-30', 'subsidie'],
  'Huiskamer van de Wijk Eilanden': ['2026-12-31', 'subsidie'],
  'Inloophuis De Schuilplaats': ['2026-12-31', 'subsidie'],
  'Taalcafé Oost': ['2026-12-31', 'subsidie'],
  'Mantelzorgpunt Oosterwijk': ['2027-06-30', 'subsidie'],
  'Buurtkamer Waterrijk': ['2027-06-30', 'huur'],
  'Buurthuis De Akker': ['2027-12-31', 'subsidie'],
  'Buurtkamer Molenbuurt': ['2027-12-31', 'subsidie'],
  'Buurtkamer Rietlanden': ['2027-12-31', 'subsidie'],
  'Mantelzorgsteunpunt Noorderwijk': ['2027-12-31', 'subsidie'],
  'Ontmoetingsruimte De Herfsttij': ['2027-12-31', 'huur'],
  'Bibliotheekpunt Waterwijk': ['2028-06-30', 'huur'],
  'Buurthuis De Bloesem': ['2028-12-31', 'huur'],
  'Ontmoetingscentrum Het Spoor': ['2028-12-31', 'subsidie'],
  'Ouderensociëteit Avondrood': ['2028-12-31', 'subsidie'],
  'De Gaardehof': ['2029-08-31', 'huur'],
  'Huis van de Wijk De Linde': ['2030-12-31', 'subsidie'],
  'Huis van de Wijk Noorderlicht': ['2030-12-31', 'subsidie'],
  'Huis van de Wijk Waterrijk': ['2030-12-31', 'subsidie'],
  'Bibliotheekpunt Lindeveen': ['2031-12-31', 'huur'],
  'Wijkcentrum Zuidoever': ['2034-05-31', 'huur'],
  'MFA De Kreek': ['2046-12-31', 'huur'],
};
