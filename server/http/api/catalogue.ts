// What the catalogue says of itself.
import { Catalogue } from '../../contract/catalogue.ts';
import type { PlaceFunction } from '../../domain/places/place.ts';
import { placesForTiles } from '../../domain/places/place-tile-set.ts';
import { spokenLanguages } from '../../domain/places/spoken-languages.ts';
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import type { OccurringInPlaces } from '../../store/place-overview.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { ProblemError } from '../problems.ts';
import { answer, json } from './answer.ts';

/** Kinds that occur, in the taxonomy's order; then kinds that only a list knows, with what its places do. */
export function occurringKinds(
  places: OccurringInPlaces['kindsAndFunctions'],
  taxonomy: Taxonomy,
): { id: string; functions: PlaceFunction[] }[] {
  const functionsOf = new Map<string, Set<PlaceFunction>>();
  for (const place of places) {
    for (const kind of place.kinds) {
      const functions = functionsOf.get(kind) ?? new Set();
      for (const each of place.functions) functions.add(each);
      functionsOf.set(kind, functions);
    }
  }
  const known = taxonomy.kinds.filter(({ id }) => functionsOf.has(id));
  for (const { id } of known) functionsOf.delete(id);
  const others = [...functionsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...known.map(({ id, functions }) => ({ id, functions })),
    ...others.map(([id, functions]) => ({ id, functions: [...functions] })),
  ];
}

/** Tells it as it is at each call; `null`: nothing was imported yet. */
export function catalogueTeller({ store, engine, taxonomy, config }: AppParts): () => Catalogue | null {
  // Found by reading all places; asked for by every page that is opened.
  let known: { version: number; occurring: OccurringInPlaces } | null = null;
  function occurringNow(): OccurringInPlaces {
    const version = store.version();
    if (known?.version !== version) known = { version, occurring: store.places.occurring() };
    return known.occurring;
  }

  return () => {
    const facts = store.facts();
    if (facts === null) return null;
    const occurring = occurringNow();
    return {
      version: store.version(),
      engineVersion: engine.engineVersion,
      name: facts.name,
      fictional: facts.fictional,
      asOf: engine.asOf(),
      streetsAsOf: facts.streetsAsOf,
      hoursAsOf: facts.hoursAsOf,
      importedAt: facts.importedAt,
      bounds: [...facts.bounds],
      areasAsTiles: !store.areaTiles.isEmpty(),
      placesAsTiles: store.places.count() >= placesForTiles,
      counts: store.report()?.counts ?? {},
      kinds: occurringKinds(occurring.kindsAndFunctions, taxonomy),
      activities: taxonomy.activities.map(({ id }) => id).filter((id) => occurring.activities.includes(id)),
      languages: occurring.languages.map((code) => ({ code, ownName: spokenLanguages[code] ?? code })),
      hasOwnPlaces: occurring.sources.some((source) => source !== 'OpenStreetMap'),
      contact: config.contact,
      basemap: config.basemap,
    };
  };
}

export function catalogueRoutes(api: Api, parts: AppParts): void {
  const catalogueNow = catalogueTeller(parts);
  api.get(
    '/catalogue',
    {
      schema: {
        operationId: 'getCatalogue',
        summary: 'What is in the catalogue and how fresh it is',
        tags: ['Catalogue'],
        response: answer('The facts of the catalogue.', { [json]: Catalogue }),
      },
    },
    () => {
      const catalogue = catalogueNow();
      if (catalogue === null) throw new ProblemError('catalogue-empty', 'Nothing was imported yet.');
      return catalogue;
    },
  );
}
