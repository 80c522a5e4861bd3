// Phone numbers are written the Dutch way and dial as they should.
import { expect, test } from 'vitest';
import { phoneLink, phoneText } from '../../../web/src/finder/phone-number.ts';

test.each([
  ['+31 85 000 1925', '085 000 1925', 'tel:+31850001925'],
  ['0031-85-0001925', '085-0001925', 'tel:0031850001925'],
  ['+31 (0)85 000 1925', '085 000 1925', 'tel:+31850001925'],
  ['015 212 34 56', '015 212 34 56', 'tel:0152123456'],
  ['06-12345678', '06-12345678', 'tel:0612345678'],
  ['+32 2 123 45 67', '+32 2 123 45 67', 'tel:+3221234567'],
])('%s reads %s and dials %s', (phone, text, link) => {
  expect([phoneText(phone), phoneLink(phone)]).toEqual([text, link]);
});
