// In which looks and languages the map can be had: plain lists, so that the pages can hold them too.

/** `print` is nobody's choice on a page: it is worn while the page is printed. */
export const flavours = ['light', 'dark', 'contrast', 'print'] as const;
export type Flavour = (typeof flavours)[number];

export const languages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk'] as const;
export type Language = (typeof languages)[number];
