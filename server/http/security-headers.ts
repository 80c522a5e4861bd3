// What a browser may load on our pages: this server only, and what the operator named.
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { firstLookHashes } from './inline-first.ts';

/** Origins that the operator's own settings bring in; none by default. */
function namedOrigins({ theme, basemap }: Config): { theme: string[]; basemap: string[] } {
  return {
    theme: theme !== null && 'url' in theme ? [new URL(theme.url).origin] : [],
    // The style is read by script, its tiles and sprites too; names are drawn with our own letters.
    basemap: basemap?.origins ?? [],
  };
}

/** `framedBy`: in whose pages it may be shown. */
function contentPolicy(config: Config, framedBy: "'self'" | '*') {
  const named = namedOrigins(config);
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'self'"],
      connectSrc: ["'self'", ...named.basemap],
      fontSrc: ["'self'", ...named.theme],
      formAction: ["'self'"],
      frameAncestors: [framedBy],
      // The map draws its icons and patterns from blobs and data addresses, and works in a blob worker.
      imgSrc: ["'self'", 'data:', 'blob:', ...named.basemap],
      objectSrc: ["'none'"],
      scriptSrc: ["'self'", ...firstLookHashes(config)],
      scriptSrcAttr: ["'none'"],
      // React and the map set style attributes.
      styleSrc: ["'self'", "'unsafe-inline'", ...named.theme],
      workerSrc: ["'self'", 'blob:'],
    },
  };
}

/** For the one page that any site may show in a frame; X-Frame-Options knows no word for that, so it is left out. */
export const framedByAnyone = (config: Config) => ({
  contentSecurityPolicy: contentPolicy(config, '*'),
  crossOriginResourcePolicy: { policy: 'cross-origin' as const },
  frameguard: false as const,
});

export async function addSecurityHeaders(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy(config, "'self'"),
    // Whoever puts TLS in front decides on this, for all that runs under the name.
    strictTransportSecurity: false,
  });
}
