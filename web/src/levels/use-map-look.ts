// Works out what the map and the table show, by the level, the requirement and the drawing that the visitor chose.
import { useMemo } from 'react';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { JudgedArea } from '../coverage/judgement.ts';
import type { Picture } from '../coverage/picture.ts';
import { useStore } from '../store/store.ts';
import { codeAt, gatherAreas } from './gather-areas.ts';
import { judgeLevel } from './judge-level.ts';
import { countVerdicts, type MapLook, type PeopleLook } from './map-look.ts';
import { leastRadiusPx, mostPeople, peopleShort, pixelsPerRoot } from './people-short.ts';

/** `areas`: the neighbourhoods. What is gathered is gathered once; a moving slider takes a step a neighbourhood. */
export function useMapLook({ norm, curves, judgement }: Picture, areas: readonly AreaFacts[]): MapLook {
  const { level, drawing, requirementIndex } = useChosenLook(norm);
  const requirementId = norm.requirements[requirementIndex]?.id ?? null;
  const gathered = useMemo(
    () => (level === 'neighbourhood' ? null : gatherAreas(areas, level)),
    [areas, level],
  );
  const codes = useMemo(() => new Map(areas.map((area) => [area.code, codeAt(area, level)])), [areas, level]);
  const judged = useMemo(
    () =>
      gathered === null || level === 'neighbourhood'
        ? judgement.areas
        : judgeLevel(gathered, level, judgement, norm.requirements),
    [gathered, level, judgement, norm],
  );
  const most = useMemo(
    () => mostPeople(curves.requirements, requirementId, (code) => codes.get(code) ?? code),
    [curves, requirementId, codes],
  );
  return useMemo(() => {
    const verdictOf = ({ verdict, requirements }: JudgedArea) =>
      requirements[requirementIndex]?.verdict ?? verdict;
    const verdicts = new Map(Array.from(judged, ([code, area]) => [code, verdictOf(area)]));
    const people: PeopleLook | null =
      drawing === 'people'
        ? {
            short: peopleShort(judged.values(), requirementId),
            scale: { perRoot: pixelsPerRoot(most), leastRadiusPx },
          }
        : null;
    const codeOf = (code: string) => codes.get(code) ?? code;
    return {
      level,
      requirementIndex,
      areas: gathered ?? areas,
      judged,
      verdicts,
      counts: countVerdicts(verdicts.values()),
      fills: people
        ? unknownOf(peopleShort(judgement.areas.values(), requirementId))
        : new Map(Array.from(judgement.areas.keys(), (code) => [code, filled(verdicts.get(codeOf(code)))])),
      people,
      codeOf,
    };
  }, [level, drawing, areas, gathered, judged, judgement, requirementIndex, requirementId, most, codes]);
}

const filled = (verdict: Verdict | undefined): Verdict => verdict ?? 'not-applicable';

/** Under circles the ground is bare, but where nobody knows how large a circle would be. */
const unknownOf = (short: ReturnType<typeof peopleShort>): Map<string, Verdict> =>
  new Map([...short].flatMap(([code, range]) => (range === null ? [[code, 'unknown' as const]] : [])));

/** As far as it can be: a requirement that does not count people has no circles, and two norms are compared by verdict. */
export function useChosenLook(norm: Picture['norm']) {
  const level = useStore((state) => state.coverage.level);
  const drawing = useStore((state) => state.coverage.drawing);
  const shownRequirementId = useStore((state) => state.coverage.shownRequirementId);
  const isComparing = useStore((state) => state.coverage.tool === 'compare');
  const requirementIndex = norm.requirements.findIndex(({ id }) => id === shownRequirementId);
  const shown = requirementIndex < 0 ? norm.requirements : [norm.requirements[requirementIndex]];
  const countsPeople = shown.some(({ form }) => form === 'reach');
  if (isComparing) {
    return { level: 'neighbourhood', drawing: 'verdict', requirementIndex: -1, countsPeople } as const;
  }
  return { level, drawing: countsPeople ? drawing : 'verdict', requirementIndex, countsPeople } as const;
}
