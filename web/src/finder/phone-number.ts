// A phone number as people here write it, and as a phone dials it.

/** `+31 85 000 1925` → `085 000 1925`; numbers of other countries as they are. */
export const phoneText = (phone: string): string => phone.trim().replace(/^(?:\+|00)31[\s-]?(?:\(0\))?/, '0');

/** `tel:` wants digits and a leading plus only. */
export const phoneLink = (phone: string): string =>
  `tel:${phone.replace('(0)', '').replace(/(?!^\+)\D/g, '')}`;
