// Reads streets, places, candidate sites, addresses and the basemap from an OpenStreetMap extract (.osm.pbf), block by block.
import type { AddressPoint } from '../../domain/areas/address-point.ts';
import type { BasemapFeatures } from '../../domain/basemap/basemap-features.ts';
import type { Bbox } from '../../domain/lon-lat.ts';
import type { Streets } from '../../domain/network/streets.ts';
import type { CandidateSite } from '../../domain/places/candidate-site.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import type { Sourced } from '../../domain/problem.ts';
import { AddressCollector, addressKey } from './addresses.ts';
import { BasemapCollector } from './basemap.ts';
import { basemapKeys } from './basemap-rules.ts';
import { holds } from './block-frame.ts';
import { listCandidateSites } from './candidate-sites.ts';
import { Block } from './decode-block.ts';
import { FeatureCollector } from './features.ts';
import { IdList, NodePositions } from './node-positions.ts';
import { type OsmBlob, OsmFile } from './osm-file.ts';
import { dayOf } from './place-of-tags.ts';
import { listPlaces } from './places.ts';
import { StreetCollector, streetKeys } from './streets.ts';
import { featureReader, featuresWith, type TaggedFeature } from './tagged-feature.ts';

export interface OsmExtract {
  streets: Streets;
  places: Place[];
  candidateSites: CandidateSite[];
  addresses: AddressPoint[];
  /** All but the house numbers, which are addresses. */
  basemap: BasemapFeatures;
  /** The day of the newest edit in the file, `2025-08-06`; null where the file tells no edits. */
  newestEdit: string | null;
}

export interface OsmOptions {
  taxonomy: Taxonomy;
  /** Keeps the places, candidate sites and addresses inside, and the streets that touch it. */
  within?: Bbox;
  /** Keeps what the basemap draws in this box, whole where it crosses the edge; left out: as `within`. */
  basemapWithin?: Bbox;
  /** Called with the part that is done, from 0 to 1. */
  onProgress?: (fraction: number) => void;
}

/** Throws SourceError when the file is missing, damaged or of another format. */
export async function readOsmPbf(path: string, options: OsmOptions): Promise<Sourced<OsmExtract>> {
  const file = await OsmFile.open(path);
  try {
    return await new Reading(file, options).run();
  } finally {
    await file.close();
  }
}

/**
 * References in the format run backwards: relations, at the end, name ways, and ways name nodes. So the file
 * is walked three times, each time for one type, and only what the pass before asked for is kept. The first pass
 * also notes which nodes lie on the basemap.
 */
class Reading {
  readonly #featureKeys: string[];
  readonly #streets = new StreetCollector();
  readonly #features: FeatureCollector<TaggedFeature>;
  readonly #addresses: AddressCollector;
  readonly #basemap: BasemapCollector;
  readonly #blobsWithWays: OsmBlob[] = [];
  readonly #blobsWithNodes: OsmBlob[] = [];
  #newestEdit = 0;

  constructor(
    private readonly file: OsmFile,
    private readonly options: OsmOptions,
  ) {
    const { keys, read } = featureReader(options.taxonomy);
    this.#featureKeys = keys;
    this.#features = new FeatureCollector(read);
    this.#addresses = new AddressCollector(file.path, options.within);
    this.#basemap = new BasemapCollector(file.path, options.basemapWithin ?? options.within);
  }

  async run(): Promise<Sourced<OsmExtract>> {
    await this.#readRelations();
    await this.#readWays();
    const streetNodes = new NodePositions(this.#streets.neededNodes());
    const areaNodes = new NodePositions(this.#areaNodeIds());
    await this.#readNodes(streetNodes, areaNodes);
    const { path } = this.file;
    const { within } = this.options;
    this.#addresses.addAreas(areaNodes);
    const { streets, problems: streetProblems } = this.#streets.build(streetNodes, within, path);
    const { found, problems: outlineProblems } = this.#features.locate(areaNodes, within, path);
    const { places, problems: placeProblems } = listPlaces(featuresWith('place', found), path);
    const candidateSites = listCandidateSites(featuresWith('site', found));
    const { addresses, problems: addressProblems } = this.#addresses;
    const { features: basemap, problems: basemapProblems } = this.#basemap.build(areaNodes);
    return {
      records: { streets, places, candidateSites, addresses, basemap, newestEdit: dayOf(this.#newestEdit) },
      problems: [
        ...streetProblems,
        ...outlineProblems,
        ...placeProblems,
        ...addressProblems,
        ...basemapProblems,
      ],
    };
  }

  async #readRelations(): Promise<void> {
    const keys = [...this.#featureKeys, ...basemapKeys.areas];
    await this.#walk(this.file.blobs, keys, [0, 0.2], (block, blob) => {
      const kinds = block.kinds;
      if (kinds & holds.nodes) {
        this.#blobsWithNodes.push(blob);
        block.readPositions((id, lon, lat) => this.#basemap.noteNode(id, lon, lat));
      }
      if (kinds & holds.ways) this.#blobsWithWays.push(blob);
      if (kinds & holds.relations)
        block.readMultipolygons((multipolygon) => {
          this.#features.addMultipolygon(multipolygon);
          this.#basemap.addMultipolygon(multipolygon);
        });
    });
  }

  async #readWays(): Promise<void> {
    const keys = [
      ...this.#featureKeys,
      ...streetKeys,
      addressKey,
      ...basemapKeys.areas,
      ...basemapKeys.lines,
    ];
    await this.#walk(this.#blobsWithWays, keys, [0.2, 0.5], (block) => {
      block.readWays(
        (id) => this.#features.isMemberWay(id) || this.#basemap.isMemberWay(id),
        (way) => {
          this.#streets.add(way);
          this.#features.addWay(way);
          this.#addresses.addWay(way);
          this.#basemap.addWay(way);
          if (this.#features.isMemberWay(way.id)) this.#features.addMemberWay(way);
        },
      );
    });
  }

  async #readNodes(streetNodes: NodePositions, areaNodes: NodePositions): Promise<void> {
    const keys = [...this.#featureKeys, addressKey, ...basemapKeys.nodes];
    await this.#walk(this.#blobsWithNodes, keys, [0.5, 1], (block) => {
      block.readNodes(
        (id, lon, lat) => {
          streetNodes.locate(id, lon, lat);
          areaNodes.locate(id, lon, lat);
        },
        (node) => {
          this.#features.addNode(node);
          this.#addresses.addNode(node);
          this.#basemap.addNode(node);
        },
      );
    });
  }

  #areaNodeIds(): Float64Array {
    const ids = new IdList();
    for (const id of this.#features.neededNodes()) ids.push(id);
    for (const id of this.#addresses.neededNodes()) ids.push(id);
    for (const id of this.#basemap.neededNodes()) ids.push(id);
    return ids.values();
  }

  /** Calls `visit` with each block; `[from, to]` is the pass's part of the whole, for progress. */
  async #walk(
    blobs: OsmBlob[],
    keys: string[],
    [from, to]: [number, number],
    visit: (block: Block, blob: OsmBlob) => void,
  ): Promise<void> {
    const { path } = this.file;
    const wanted = new Set(keys);
    let done = 0;
    for await (const { blob, content } of this.file.contents(blobs)) {
      const block = new Block(content, wanted, `${path}: the block at byte ${blob.start}`);
      visit(block, blob);
      this.#newestEdit = Math.max(this.#newestEdit, block.newestEdit);
      done++;
      this.options.onProgress?.(from + (to - from) * (done / blobs.length));
    }
    this.options.onProgress?.(to);
  }
}
