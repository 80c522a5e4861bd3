// What one can do on the coverage page: each tool fills the left column, and may draw on the map.
import { type ComponentType, lazy } from 'react';
import type { Norm } from '../../../server/contract/norm.ts';
import type { CoverageTool } from '../store/coverage-slice.ts';
import type { IconName } from '../ui/icon.tsx';
import { Agreement } from './agreement.tsx';
import type { AreaFacts } from './area-facts.ts';
import type { Picture } from './picture.ts';
import type { TownScope } from './use-scope.ts';

export interface ToolProps {
  picture: Picture;
  norms: readonly Norm[];
  areas: readonly AreaFacts[];
  scope: TownScope;
}

export interface Tool {
  id: CoverageTool;
  icon: IconName;
  /** Its name is `coverage.tool.<id>`. */
  Panel: ComponentType<ToolProps>;
  /** Stands inside the map, over its layers. */
  OnMap?: ComponentType<ToolProps>;
}

/** In the order of the work: agree, try out, find out, decide. Only the first is loaded with the page. */
export const tools: readonly Tool[] = [
  { id: 'agreement', icon: 'agreement', Panel: Agreement },
  {
    id: 'what-if',
    icon: 'experiment',
    Panel: lazy(async () => ({ default: (await import('../scenario/what-if.tsx')).WhatIf })),
    OnMap: lazy(async () => ({ default: (await import('../scenario/what-if-on-map.tsx')).WhatIfOnMap })),
  },
  {
    id: 'where-next',
    icon: 'pin',
    Panel: lazy(async () => ({ default: (await import('../findings/where-next.tsx')).WhereNext })),
    OnMap: lazy(async () => ({
      default: (await import('../findings/where-next-on-map.tsx')).WhereNextOnMap,
    })),
  },
  {
    id: 'fragile',
    icon: 'fragile',
    Panel: lazy(async () => ({ default: (await import('../findings/fragile.tsx')).Fragile })),
    OnMap: lazy(async () => ({ default: (await import('../findings/fragile-on-map.tsx')).FragileOnMap })),
  },
  {
    id: 'check-first',
    icon: 'checklist',
    Panel: lazy(async () => ({ default: (await import('../findings/check-first.tsx')).CheckFirst })),
    OnMap: lazy(async () => ({
      default: (await import('../findings/check-first-on-map.tsx')).CheckFirstOnMap,
    })),
  },
  {
    id: 'timeline',
    icon: 'timeline',
    Panel: lazy(async () => ({ default: (await import('../findings/timeline.tsx')).Timeline })),
    OnMap: lazy(async () => ({ default: (await import('../findings/timeline-on-map.tsx')).TimelineOnMap })),
  },
  {
    id: 'compare',
    icon: 'compare',
    Panel: lazy(async () => ({
      default: (await import('../comparison/compare-panel.tsx')).ComparePanel,
    })),
    OnMap: lazy(async () => ({ default: (await import('../comparison/divided-map.tsx')).DividedMap })),
  },
];
