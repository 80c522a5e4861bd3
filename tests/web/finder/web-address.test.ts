// A website that anyone may have written down becomes a safe link or none.
import { expect, test } from 'vitest';
import { webAddress } from '../../../web/src/finder/web-address.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['www.example.org', 'https://www.example.org/'],
  [' example.org/x ', 'https://example.org/x'],
])('%s links to %s', (written, link) => {
  expect(webAddress(written)).toBe(link);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.nl', 'no site yet', ''])(
  '“%s” is no link',
  (written) => {
    expect(webAddress(written)).toBeNull();
  },
);
