// Before anything is drawn: the look that this visitor chose, and whether to wait for words in another language, so that
// a page that the server drew does not flash. As web/src/theme/flavour.ts and web/src/store/preferences-slice.ts do it later.
(() => {
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const asks = (query) => window.matchMedia(query).matches;
  const ofDevice = () => {
    if (asks('(prefers-contrast: more)')) return 'contrast';
    return asks('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  };
  const { dataset, lang } = document.documentElement;
  // In a frame on another site's page, who made that page chose: nothing is remembered there.
  const isEmbedded = location.pathname === '/embed';
  const asked = new URLSearchParams(location.search);
  const chosen = isEmbedded ? asked.get('look') : remembered('flavour');
  dataset.flavour = ['light', 'dark', 'contrast'].includes(chosen) ? chosen : ofDevice();
  const language = isEmbedded ? asked.get('language') : remembered('language');
  if (language !== null && language !== lang) dataset.awaitsWords = '';
  // The first date put into words costs a slow phone a tenth of a second: after the first paint, while the code is on its way.
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    new Intl.DateTimeFormat(lang).format();
  }).observe({ type: 'paint', buffered: true });
})();
