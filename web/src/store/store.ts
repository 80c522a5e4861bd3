// The one store of this front end, made of slices.
import { create } from 'zustand';
import { type BenchSlice, createBenchSlice } from './bench-slice.ts';
import { type CatalogueSlice, createCatalogueSlice } from './catalogue-slice.ts';
import { type ComparisonSlice, createComparisonSlice } from './comparison-slice.ts';
import { type CountrySlice, createCountrySlice } from './country-slice.ts';
import { type CoverageSlice, createCoverageSlice } from './coverage-slice.ts';
import { createFinderSlice, type FinderSlice } from './finder-slice.ts';
import { createFindingsSlice, type FindingsSlice } from './findings-slice.ts';
import { createFoundSlice, type FoundSlice } from './found-slice.ts';
import { createGroundSlice, type GroundSlice } from './ground-slice.ts';
import { createIsochroneSlice, type IsochroneSlice } from './isochrone-slice.ts';
import { createJudgingSlice, type JudgingSlice } from './judging-slice.ts';
import { createKeptNormsSlice, type KeptNormsSlice } from './kept-norms-slice.ts';
import { createOfflineSlice, type OfflineSlice } from './offline-slice.ts';
import { createPlacePageSlice, type PlacePageSlice } from './place-page-slice.ts';
import { createPlacesSlice, type PlacesSlice } from './places-slice.ts';
import { createPreferencesSlice, type PreferencesSlice } from './preferences-slice.ts';
import { createPrintSlice, type PrintSlice } from './print-slice.ts';
import { createReferralSlice, type ReferralSlice } from './referral-slice.ts';
import { createTravelSlice, type TravelSlice } from './travel-slice.ts';

export type Store = CatalogueSlice &
  PlacesSlice &
  PlacePageSlice &
  ComparisonSlice &
  CountrySlice &
  CoverageSlice &
  JudgingSlice &
  FinderSlice &
  FoundSlice &
  FindingsSlice &
  IsochroneSlice &
  KeptNormsSlice &
  GroundSlice &
  OfflineSlice &
  PreferencesSlice &
  PrintSlice &
  TravelSlice &
  ReferralSlice &
  BenchSlice;

export const useStore = create<Store>()((...slice) => ({
  ...createCatalogueSlice(...slice),
  ...createPlacesSlice(...slice),
  ...createPlacePageSlice(...slice),
  ...createComparisonSlice(...slice),
  ...createCountrySlice(...slice),
  ...createCoverageSlice(...slice),
  ...createJudgingSlice(...slice),
  ...createFinderSlice(...slice),
  ...createFoundSlice(...slice),
  ...createFindingsSlice(...slice),
  ...createIsochroneSlice(...slice),
  ...createKeptNormsSlice(...slice),
  ...createGroundSlice(...slice),
  ...createOfflineSlice(...slice),
  ...createPreferencesSlice(...slice),
  ...createPrintSlice(...slice),
  ...createTravelSlice(...slice),
  ...createReferralSlice(...slice),
  ...createBenchSlice(...slice),
}));
