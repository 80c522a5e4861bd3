// Makes a link of the website that a source wrote down, which anyone may have edited.

/** Only http and https, with the scheme added where it was left out; `null` for anything else. */
export function webAddress(written: string): string | null {
  const text = written.trim();
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
