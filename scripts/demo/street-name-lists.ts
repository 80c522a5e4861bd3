// Words from which street names are made, a theme for each kind of quarter as Dutch towns do it.
import type { Style } from './districts.ts';

export interface NameTheme {
  /** Names that stand by themselves; used first. */
  whole: string[];
  stems: string[];
  endings: string[];
}

const words = (text: string) => text.trim().split(/\s+/);
const names = (text: string) => text.split(',').map((name) => name.trim());

const trees = words(
  'Beuken Eiken Linden Kastanje Iepen Elzen Wilgen Berken Populieren Essen Acacia Esdoorn Platanen Meidoorn Lijsterbes Hazelaar Vlier Sparren Dennen Ceder Lariks Taxus Abelen',
);
const flowers = words(
  'Goudenregen Magnolia Sering Jasmijn Tulpen Anjer Dahlia Irissen Violen Lelie Margriet Begonia Fuchsia Narcis Primula Aster Lavendel Hyacint Geranium Crocus Pioen Klaproos Hortensia',
);
const birds = words(
  'Merel Lijster Vinken Mezen Zwaluwen Leeuweriken Nachtegaal Spreeuwen Koekoek Wielewaal Specht Uilen Valken Kraaien Duiven Roodborst Winterkoning Putter',
);
const composers = words(
  'Bach Händel Haydn Schubert Chopin Brahms Vivaldi Sweelinck Diepenbrock Röntgen Verdi Bizet Ravel Debussy Grieg Sibelius Dvořák Smetana Mahler',
);
const rivers = words(
  'Maas Waal Rijn IJssel Amstel Vecht Eem Linge Dommel Berkel Schelde Merwede Dinkel Regge Roer Geul Zaan Spaarne Rotte Gouwe Vliet Mark Aa',
);
const poets = words(
  'Emma Wilhelmina Juliana Hendrik Willem Oranje Nassau Maurits Anna Sophia Vondel Bredero Hooft Huygens Cats Tollens Bilderdijk Beets Potgieter Staring Helmers Bellamy Spieghel Coornhert Erasmus Spinoza Grotius Boerhaave Leeghwater Stevin Rembrandt Hals Vermeer Steen Ruysdael Potter Hobbema Israëls Mauve Maris Jongkind',
);
const seaHeroes = words(
  'Tromp Evertsen Kortenaer Heemskerck Brouwer Banckert Galen Wassenaer Zoutman Kinsbergen Speyk Doorman Helfrich Witte Hein Obdam Brakel Schram',
);
const explorers = words(
  'Barentsz Tasman Houtman Linschoten Columbus Vespucci Magelhaen Cook Drake Hudson Amundsen Nansen Scott Livingstone Stanley Cabot Diaz Roggeveen Vries Maire',
);
const statesmen = words(
  'Thorbecke Troelstra Schaepman Kuyper Drees Domela Talma Groen Lohman Heemskerk Cort Oud Romme Banning Aalberse Colijn Treub Goeman Borgesius Marchant',
);
const boats = words(
  'Riet Lis Lelie Waterlelie Kalmoes Biezen Zegge Kroos Dotterbloem Zwanenbloem Pijlkruid Waterkers Botter Tjalk Schouw Punter Aak Kaag Praam Schokker Hoogaars Bol Fuut Meerkoet Karekiet Aalscholver Visdief Kluut Grutto Tureluur Kievit Slobeend Krakeend IJsvogel Otter Snoek Baars Karper Zeelt Voorn Libel Juffer Krab Garnaal Mossel Oester Schelp Strand Duin Golf Branding Eb Vloed Anker Roer Zeil Mast Kiel Boeg Steven Kompas Baken Boei Sluis Steiger Werf Vlonder Regen Wolk Nevel Dauw Zonne Maan Sterren',
);
const beasts = words(
  'Reiger Havik Buizerd Sperwer Valk Arend Kraanvogel Ooievaar Kwikstaart Merel Lijster Zanglijster Spreeuw Vink Putter Sijs Mees Winterkoning Roodborst Nachtegaal Leeuwerik Zwaluw Kieviet Patrijs Fazant Houtduif Tortel Ekster Gaai Kraai Das Vos Ree Hert Wezel Hermelijn Marter Eekhoorn Haas Konijn Egel Mol Klaver Haver Gerst Rogge Tarwe Koren Vlas Spelt Gras Kamille Klaproos Bies Distel Brem Heide Varen Mos Thijm Munt',
);

export const nameThemes: Record<Exclude<Style, 'lake' | 'park' | 'sports' | 'polder'>, NameTheme> = {
  centre: {
    whole: names(
      'Kerkstraat,Hoogstraat,Langestraat,Nieuwstraat,Vismarkt,Botermarkt,Kaasmarkt,Koestraat,Smedenstraat,Bakkerssteeg,Gasthuisstraat,Begijnhof,Kloosterstraat,Nonnensteeg,Achterhaven,Voorhaven,Waagstraat,Zoutsteeg,Brouwersgang,Lange Brugsteeg,Schoolsteeg,Weeshuisstraat,Stadhuisstraat,Doelenstraat,Schuttershof,Lakenhal,Wolweversgang,Ververstraat,Touwbaan,Peperstraat,Kruidensteeg,Appelmarkt,Veemarkt,Varkenssteeg,Ossenmarkt,Hofstraat,Muntstraat,Torensteeg,Klokkengang,Papengracht,Oude Gracht,Nieuwe Gracht,Bierkade,Turfkade,Korenbeurs,Vleeshouwersstraat,Leerlooierstraat,Zilversmidsgang,Tinnegietersteeg,Kuiperstraat,Mandenmakerssteeg,Glazenmakersgang,Spinhuissteeg,Achter de Kerk,Achter de Vesten,Wal,Bolwerk,Oude Wal,Poortstraat,Noorderpoort,Westerpoort,Scheepmakersdijk,Haringkade,Paardensteeg,Kromme Elleboog,Donkere Gang,Duivelshoek,Lombardsteeg,Predikherenstraat,Minderbroedersstraat,Heilige Geeststeeg,Jacobijnenstraat,Sint Jansstraat,Sint Annastraat,Sint Jorisstraat,Korte Nieuwstraat,Lange Nieuwstraat,Oude Vismarkt,Grote Kerkstraat,Kleine Kerkstraat',
    ),
    stems: words(
      'Haven Markt Toren Klooster Wevers Schippers Vissers Bakkers Smeden Brouwers Kuipers Linnen Zout Koren Turf Hout IJzer Koper Zilver Goud',
    ),
    endings: ['straat', 'steeg', 'gang', 'hof'],
  },
  nineteenth: { whole: [], stems: poets, endings: ['straat', 'kade', 'plein', 'dwarsstraat', 'park', 'hof'] },
  garden: {
    whole: [],
    stems: [...trees, ...composers],
    endings: ['laan', 'straat', 'hof', 'plein', 'plantsoen'],
  },
  postwar: {
    whole: [],
    stems: [...seaHeroes, ...explorers, ...statesmen],
    endings: ['straat', 'laan', 'hof', 'plein', 'plantsoen', 'weg'],
  },
  woonerf: {
    whole: [],
    stems: beasts,
    endings: ['horst', 'akker', 'weide', 'hof', 'gaarde', 'oever', 'kamp'],
  },
  vinex: {
    whole: [],
    stems: boats,
    endings: ['laan', 'singel', 'straat', 'hof', 'dreef', 'pad', 'gracht', 'eiland'],
  },
  industrial: {
    whole: [],
    stems: words(
      'Ampère Volt Newton Ohm Edison Watt Faraday Celsius Kelvin Marconi Lorentz Zeeman Handels Nijverheids Transport Techniek Energie Productie Hertz Joule Pascal Tesla Nobel Curie Planck Bohr Boyle Darwin Galilei Kepler',
    ),
    endings: ['weg', 'straat', 'kade', 'laan', 'park'],
  },
  village: {
    whole: names(
      'Molenweg,Schoolstraat,Kerklaan,Veldweg,Meester Jansenlaan,Pastorieweg,Notarisstraat,Burgemeester Visserlaan,Oranjelaan,Wilhelminaplein,Achterweg,Middenweg,Tuinstraat,Boomgaard,Hoefslag,Smederij,De Werf,Kaaspakhuis,Zuivelstraat,Melkweg,Hooiland,Ploegschaar,Zeis,Dorsvloer,Korenschuur,Zaaistraat,Oogststraat,De Brink,Eendenkooi,Wilgenpad,Slootkant,Vaartpad,Turfschip,De Praam,Veenbes,Lisdodde,Kerkuil,Boerenzwaluw,Huismus,Putterpad,Leeuwerikweg,Kievitstraat',
    ),
    stems: words(
      'Veen Molen Kerk School Boter Kaas Melk Hooi Klaver Graan Vlas Turf Dijk Meer Polder Sloot Wilgen Elzen Hof Brink',
    ),
    endings: ['straat', 'weg', 'pad', 'hof', 'land', 'erf', 'steeg'],
  },
};

/** Neighbourhoods with a theme of their own; in a woonerf quarter each keeps to its endings. */
export const neighbourhoodThemes: Record<string, Partial<NameTheme>> = {
  Bloemenbuurt: { stems: flowers },
  Vogelbuurt: { stems: birds },
  Bomenbuurt: { stems: trees },
  Componistenbuurt: { stems: composers },
  Zeeheldenbuurt: { stems: seaHeroes },
  Admiraalsbuurt: { stems: seaHeroes },
  Ontdekkersbuurt: { stems: explorers },
  Rivierenbuurt: { stems: rivers },
  Staatsliedenbuurt: { stems: statesmen },
  Noorderhof: { stems: explorers },
  Spoorzicht: { endings: ['kamp', 'veld', 'spoor'] },
  'De Horsten': { endings: ['horst', 'bos', 'loo'] },
  'De Akkers': { endings: ['akker', 'kamp', 'es'] },
  'De Weiden': { endings: ['weide', 'veld', 'beemd'] },
  'De Hoven': { endings: ['hof', 'hoeve', 'erf'] },
  'De Gaarden': { endings: ['gaarde', 'tuin', 'perk'] },
  Rivierzicht: { endings: ['oever', 'waard', 'dijk'] },
};
