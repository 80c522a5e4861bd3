// Makes a link of the website that a source wrote down, which anyone may have edited.

/** Only http and https, with the scheme added where it was left out; `null` for anything else. */
export function webAddress(written: string): string | null {
  const text = written.trim();
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}
