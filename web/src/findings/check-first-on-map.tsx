// Shows on the map of which neighbourhoods a record would settle the verdict.
import type { ToolProps } from '../coverage/tools.tsx';
import { useStore } from '../store/store.ts';
import { FoundOnMap } from './found-on-map.tsx';
import { settledCodes } from './shown-findings.ts';
import { useFoundPlaces } from './use-found-places.ts';

export function CheckFirstOnMap(_props: ToolProps) {
  const checks = useStore((state) => state.checks);
  const places = useFoundPlaces();
  const codesOf = (card: string) => {
    const records = checks.status === 'ready' ? checks.data.records : [];
    const record = records.find(({ placeId }) => placeId === card);
    return record === undefined ? null : settledCodes(record);
  };
  return <FoundOnMap codesOf={codesOf} places={places} />;
}
