// Reads the plain fields of a record, each `null` when it is empty, and undefined when it is there but cannot be meant so.
import type { Place } from '../../domain/places/place.ts';
import { comparable } from '../text-file/field-by-header.ts';

type Read<T> = T | null | undefined;

const yes = ['ja', 'j', 'yes', 'y', 'true', 'waar', '1'];
const no = ['nee', 'n', 'no', 'false', 'onwaar', '0'];
const unknown = ['onbekend', 'unknown'];
const limited = ['beperkt', 'limited', 'gedeeltelijk', 'deels', 'partial'];

export function readWheelchair(text: string): Read<Place['wheelchair']> {
  if (limited.includes(comparable(text))) return 'limited';
  const answer = readYesOrNo(text);
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
}

export function readYesOrNo(text: string): Read<boolean> {
  const word = comparable(text);
  if (yes.includes(word)) return true;
  if (no.includes(word)) return false;
  return unknown.includes(word) ? null : undefined;
}

/** `2026-03-01` or `1-3-2026`, in any of the separators - / . */
export function readDay(text: string): Read<string> {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T.*)?$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return exists ? written : undefined;
}

export function readEmail(text: string): Read<string> {
  const address = text.replace(/^mailto:/i, '');
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) ? address : undefined;
}

/** As written, when it has enough digits for a Dutch or international number; `14 010` and `112` count. */
export function readPhone(text: string): Read<string> {
  const number = text.replace(/^tel:/i, '');
  const digits = number.replace(/\D/g, '').length;
  return /^[+\d][\d\s()./-]*$/.test(number) && digits >= 3 && digits <= 15 ? number : undefined;
}

/** With `https://` in front when the list leaves it out. Other schemes are refused: they would become links. */
export function readWebsite(text: string): Read<string> {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return ['http:', 'https:'].includes(protocol) && hostname.includes('.') ? address : undefined;
}

const mostSquareMetres = 100_000;

/** `125`, `125 m²`, `1.250` or `1250,5`. */
export function readFloorArea(text: string): Read<number> {
  const [, whole, part = '0'] = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?\s*(?:m2|m²)?$/i.exec(text) ?? [];
  if (whole === undefined) return unknown.includes(comparable(text)) ? null : undefined;
  const squareMetres = Number(`${whole.replaceAll('.', '')}.${part}`);
  return squareMetres > 0 && squareMetres <= mostSquareMetres ? squareMetres : undefined;
}
