// Shows on the map which neighbourhoods depend on the place of a card.
import type { ToolProps } from '../coverage/tools.tsx';
import { useStore } from '../store/store.ts';
import { FoundOnMap } from './found-on-map.tsx';
import { useFoundPlaces } from './use-found-places.ts';

export function FragileOnMap(_props: ToolProps) {
  const fragility = useStore((state) => state.fragility);
  const places = useFoundPlaces();
  const codesOf = (card: string) => {
    const list = fragility.status === 'ready' ? fragility.data.places : [];
    return list.find(({ placeId }) => placeId === card)?.turned.map(({ code }) => code) ?? null;
  };
  return <FoundOnMap codesOf={codesOf} places={places} />;
}
