// The piece of HTML with which another site shows the finder.

export interface Snippet {
  /** Whole. */
  address: string;
  /** Says to a screen reader what is in the frame. */
  title: string;
  /** Pixels, or a share of the column that it stands in. */
  width: number | '100%';
  /** Pixels. */
  height: number;
}

export function embedSnippet({ address, title, width, height }: Snippet): string {
  const attributes = {
    src: address,
    title,
    width,
    height,
    loading: 'lazy',
    style: 'border: 0; max-width: 100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe\n  ${written.join('\n  ')}\n></iframe>`;
}

const escapeAttribute = (value: string | number): string =>
  String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
