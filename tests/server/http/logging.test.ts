// The log is for the operator: what was asked for and how it ended, never who asked or what they searched.
import { expect, test } from 'vitest';
import { tinyApp } from './tiny-app.ts';

test('log lines have method, path, status and id, and no query, body, address or header', async () => {
  const lines: string[] = [];
  const tiny = await tinyApp({ config: { logLevel: 'trace' }, logTo: { write: (line) => lines.push(line) } });
  const headers = {
    'user-agent': 'secret-agent',
    'x-forwarded-for': '203.0.113.7',
    referer: 'https://secret-site',
  };
  const ask = (url: string) => tiny.app.inject({ url, headers, remoteAddress: '203.0.113.9' });
  await ask('/api/v1/places?q=secret-word');
  await ask('/api/v1/places?secret-word=1');
  await ask('/api/v1/nowhere?q=secret-word');
  await ask('/api/v1/%zz?q=secret-word');
  await ask('/nowhere?q=secret-word');
  for (const payload of ['{"norm":"secret-word"}', '{"norm":"secret-word', '{"secret-word":1}']) {
    await tiny.app.inject({
      method: 'POST',
      url: '/api/v1/coverage',
      headers: { ...headers, 'content-type': 'application/json' },
      payload,
    });
  }
  await tiny.app.inject({
    method: 'POST',
    url: '/api/v1/isochrones',
    headers,
    payload: {
      origin: { lon: 5.1234567, lat: 52.7654321 },
      mode: 'walking',
      within: { value: 5, unit: 'minutes' },
    },
  });
  const origins = [
    { lonLat: [5.1234567, 52.7654321] },
    { postcode: '9876 ZY', houseNumber: '71-secret' },
    { postcode: '9901 AB', houseNumber: '71-secret' },
  ];
  for (const origin of origins)
    await tiny.app.inject({
      method: 'POST',
      url: '/api/v1/nearby-places',
      headers,
      payload: { origin, mode: 'walking', maxMinutes: 10 },
    });
  await tiny.app.inject({
    method: 'POST',
    url: '/api/v1/routes',
    headers,
    payload: { origin: { lon: 5.1234567, lat: 52.7654321 }, place: 'secret-place', mode: 'walking' },
  });
  for (const q of ['9876 ZY 71', 'secret street 12', 'secret '.repeat(40)])
    await tiny.app.inject({ method: 'POST', url: '/api/v1/search', headers, payload: { q } });
  await tiny.close();

  // Without numbers in which any figures may stand by chance.
  const byChance = new Set(['time', 'pid', 'hostname', 'reqId', 'responseTime']);
  const told = lines.map((line) =>
    JSON.stringify(JSON.parse(line), (key, value) => (byChance.has(key) ? undefined : value)),
  );
  expect(told.join('')).not.toMatch(/secret|203\.0\.113|5\.1234567|52\.7654321|9876|9901/);
  const [incoming, completed] = lines.map((line) => JSON.parse(line));
  expect(incoming.req).toEqual({ method: 'GET', path: '/api/v1/places' });
  expect(incoming.reqId).toMatch(/^[0-9a-f-]{36}$/);
  expect(completed.res.statusCode).toBe(200);
  // Two a request, and one for the path that could not be read.
  expect(lines.length).toBe(31);
});
