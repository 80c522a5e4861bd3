// From where the visitor looks: asked by POST, forgotten when it is let go, and never another origin's minutes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idle } from '../../../web/src/store/remote.ts';
import { useStore } from '../../../web/src/store/store.ts';
import { minutesBy } from '../../../web/src/store/travel-slice.ts';

const origin = { lonLat: [5.15, 52.54], name: 'Markt', isVisitor: false } as const;
let asked: { path: string; body: string }[];
let answers: ((value: Response) => void)[];

beforeEach(() => {
  asked = [];
  answers = [];
  useStore.setState({ travelOrigin: null, travel: idle });
  vi.stubGlobal('fetch', (path: string, { body }: RequestInit) => {
    asked.push({ path, body: String(body) });
    return new Promise<Response>((resolve) => answers.push(resolve));
  });
});

afterEach(() => vi.unstubAllGlobals());

const answerOf = (id: string, minutes: number) =>
  new Response(
    JSON.stringify({
      places: [{ place: { id }, metres: 80 * minutes, minutes }],
      total: 1,
      origin: { lonLat: [5.15, 52.54], name: 'Marktstraat' },
      mode: 'walking',
      speedKmh: 4.8,
    }),
  );

test('minutes to each place come by a question whose address tells nothing', async () => {
  const { setTravelOrigin, loadTravel } = useStore.getState();
  setTravelOrigin(origin);
  const done = loadTravel('walking');
  answers[0](answerOf('list-1', 6));
  await done;
  expect(asked[0].path).toBe('/api/v1/nearby-places');
  expect(JSON.parse(asked[0].body)).toMatchObject({ origin: { lonLat: [5.15, 52.54] }, mode: 'walking' });
  const { travel } = useStore.getState();
  expect(travel.status === 'ready' && travel.data.minutesTo.get('list-1')).toBe(6);
});

test('an answer that comes after the origin was let go is thrown away', async () => {
  const { setTravelOrigin, loadTravel } = useStore.getState();
  setTravelOrigin(origin);
  const done = loadTravel('walking');
  setTravelOrigin(null);
  answers[0](answerOf('list-1', 6));
  await done;
  expect(useStore.getState().travel).toEqual(idle);
});

test('without an origin nothing is asked', async () => {
  await useStore.getState().loadTravel('cycling');
  expect(asked).toEqual([]);
});

test('minutes on foot are not told as minutes by bicycle while those are still asked for', async () => {
  const { setTravelOrigin, loadTravel } = useStore.getState();
  setTravelOrigin(origin);
  const done = loadTravel('walking');
  answers[0](answerOf('list-1', 6));
  await done;
  const { travel } = useStore.getState();
  const known = travel.status === 'ready' ? travel.data : null;
  expect(minutesBy('walking', known)?.get('list-1')).toBe(6);
  expect(minutesBy('cycling', known)).toBeNull();
  expect(minutesBy('cycling', null)).toBeNull();
});
