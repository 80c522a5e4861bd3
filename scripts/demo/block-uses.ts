// Says which blocks are not for homes: market square, churches, schools, shops, playgrounds and small parks.
import { blockStyles } from './block-styles.ts';
import type { Block } from './blocks.ts';
import { chance } from './chance.ts';
import type { DrawnLine, Face } from './plan-town.ts';
import type { Point } from './plane.ts';
import { areaOf, middleOf } from './polygon.ts';
import { distance, nearestOn } from './polyline.ts';

/** The block nearest to the point gets the use. */
const landmarks: { use: string; at: Point }[] = [
  { use: 'square', at: [35, 50] },
  { use: 'church', at: [120, 120] },
  { use: 'townhall', at: [-45, 75] },
  { use: 'station', at: [690, 170] },
  { use: 'hospital', at: [1250, 560] },
  { use: 'church', at: [-430, 620] },
  { use: 'church', at: [-1330, 250] },
  { use: 'church', at: [-400, 1800] },
  { use: 'church', at: [1300, 250] },
  { use: 'church', at: [-2060, -2040] },
  { use: 'church', at: [3100, 300] },
  { use: 'church', at: [150, -900] },
  { use: 'shops', at: [-130, 1650] },
  { use: 'shops', at: [450, 1950] },
  { use: 'shops', at: [1750, 230] },
  { use: 'shops', at: [20, -1350] },
  { use: 'shops', at: [-1530, 420] },
  { use: 'shops', at: [1900, 620] },
  { use: 'shops', at: [1300, -1400] },
  { use: 'sportshall', at: [-2350, 850] },
  { use: 'sportshall', at: [-900, 1850] },
  { use: 'sportshall', at: [2250, -380] },
  { use: 'allotments', at: [-1240, -1450] },
  { use: 'allotments', at: [2300, -950] },
  { use: 'allotments', at: [-1480, 2150] },
  { use: 'green', at: [120, 320] },
  { use: 'green', at: [-1500, 600] },
  { use: 'green', at: [480, 1550] },
  { use: 'green', at: [-620, 1950] },
];

/** Blocks with their middle this near to the trunk road or the railway are planted, metres. */
const plantedWithin = { trunk: 72, railway: 48 };

export function blockUses(blocks: Block[], lines: DrawnLine[]): Map<Block, string> {
  const uses = new Map<Block, string>();
  const free = blocks.filter(
    (block) => block.use === 'built' && block.style !== 'park' && block.style !== 'industrial',
  );
  const claim = (use: string, at: Point, candidates: Block[]) => {
    const fit = candidates.filter(
      (block) => !uses.has(block) && areaOf(block.ring) > (use === 'church' ? 1800 : 2200),
    );
    const nearest = fit.reduce<Block | null>(
      (best, block) =>
        !best || distance(middleOf(block.ring), at) < distance(middleOf(best.ring), at) ? block : best,
      null,
    );
    if (nearest) uses.set(nearest, use);
  };
  for (const { use, at } of landmarks) claim(use, at, free);
  const homes = free.filter((block) => block.style !== 'sports');
  const barriers = lines.filter(({ plan }) => plan.role === 'trunk' || plan.role === 'railway');
  for (const block of homes) {
    const middle = middleOf(block.ring);
    const planted = barriers.some(
      ({ plan, curve }) =>
        nearestOn(curve, middle).off < plantedWithin[plan.role as keyof typeof plantedWithin],
    );
    if (planted && !uses.has(block)) uses.set(block, middle[0] % 7 > 3 ? 'wood' : 'lawn');
  }
  for (const face of new Set(homes.map((block) => block.face))) addAmenities(face, homes, uses, claim);
  return uses;
}

function addAmenities(
  face: Face,
  homes: Block[],
  uses: Map<Block, string>,
  claim: (use: string, at: Point, candidates: Block[]) => void,
): void {
  const luck = chance(`uses ${face.nodes[0]}`);
  const blocks = homes.filter((block) => block.face === face);
  const size = areaOf(face.ring);
  if (size > 160_000 && face.style !== 'centre') {
    claim(
      'school',
      middleOf(face.ring),
      blocks.filter((block) => areaOf(block.ring) < 14_000),
    );
  }
  const share = blockStyles[face.style]?.green ?? 0;
  for (const block of blocks) {
    const draw = luck.next();
    if (uses.has(block) || draw >= share) continue;
    if (draw < share * 0.4) uses.set(block, 'playground');
    else uses.set(block, face.style === 'vinex' ? 'pond' : 'green');
  }
}
