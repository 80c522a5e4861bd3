// What the HTTP side is made of, and the type of the instance that routes are put on.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Config } from '../config.ts';
import type { PageRenderer } from '../contract/drawn-page.ts';
import type { OpeningCalendar } from '../domain/places/opening-day.ts';
import type { Taxonomy } from '../domain/places/taxonomy.ts';
import type { Engine } from '../engine/engine.ts';
import type { Search } from '../engine/search.ts';
import type { Travel } from '../engine/travel.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';

export interface AppParts {
  store: CatalogueStore;
  engine: Engine;
  travel: Travel;
  search: Search;
  config: Config;
  taxonomy: Taxonomy;
  openings: OpeningCalendar;
  /** Draws pages; `null`: they are not built. */
  pageRenderer: PageRenderer | null;
  /** What time it is; the clock of the machine unless a test sets one. */
  now?: () => Date;
  /** Where log lines go; standard output unless a test listens. */
  logTo?: { write(line: string): void };
}

/** A Fastify instance whose routes are typed by their TypeBox schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;
