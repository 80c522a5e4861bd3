// Puts what the server knows of a page into the one index.html: its head, and what reads without any script.
import { type DrawnPage, type PageData, pageDataId } from '../contract/drawn-page.ts';
import { type JsonLd, placeJsonLd } from './place-json-ld.ts';

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What ends a script element ends it in a string too. */
const inScript = (value: PageData | JsonLd): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Search engines show about this much; no word is cut. */
const longestDescription = 200;

function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestDescription))}…`;
}

/** `url` is that of the page, whole. */
export function fillIndex(index: string, page: DrawnPage, data: PageData, url: string): string {
  const title = escapeText(page.title);
  const description = escapeText(shortened(page.description));
  const address = escapeText(url);
  const isPlace = 'place' in data;
  const head = [
    isPlace && data.place === null
      ? '<meta name="robots" content="noindex" />'
      : `<link rel="canonical" href="${address}" />`,
    '<meta property="og:type" content="website" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:url" content="${address}" />`,
    isPlace &&
      data.place &&
      `<script type="application/ld+json">${inScript(placeJsonLd(data.place, url))}</script>`,
    `<script type="application/json" id="${pageDataId}">${inScript(data)}</script>`,
  ];
  // By a function: a text may hold what a replacement would read as a reference.
  return index
    .replace(/<html lang="[^"]*"/, () => `<html lang="${page.language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => `<meta name="description" content="${description}" />`)
    .replace('</head>', () => `${head.filter(Boolean).join('\n    ')}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, '');
}
