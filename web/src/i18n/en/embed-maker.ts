// Words of the page on which one makes a frame for one's own site.
import type { embedMaker as dutch } from '../nl/embed-maker.ts';
import type { Translation } from '../translation.ts';

export const embedMaker: Translation<typeof dutch> = {
  title: 'Put the map on your own website',
  lead: 'Choose a neighbourhood or municipality. Then copy the code and paste it into your website.',
  area: 'Which neighbourhood or municipality?',
  areaHint: 'Type a name',
  areaNone: 'No neighbourhood or municipality has this name',
  municipality: 'municipality',
  neighbourhood: 'neighbourhood',
  what: 'Which places?',
  everything: 'All places',
  size: 'How large?',
  sizes: {
    column: 'As wide as the page, {height} pixels high',
    wide: 'Wide: {width} by {height} pixels',
    square: 'Square: {width} by {height} pixels',
    narrow: 'Narrow: {width} by {height} pixels',
  },
  spoken: 'Only where this language is spoken',
  anySpoken: 'Any language',
  language: 'Language of the map',
  lookOfVisitor: 'As the visitor’s device',
  frameTitle: 'Places in {area}: De sociale basis',
  snippet: 'Code for your website',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  notCopied: 'Copying does not work. Select the code and copy it yourself.',
  preview: 'This is how it looks',
  privacy: 'We keep nothing about your visitors: no cookies, and no choices on their device.',
  privacyMore: 'More about data',
};
