// What the environment says of this server: read once, checked at once.
import { statSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A design-token stylesheet: a local file (absolute path), an address elsewhere, or none. */
export type Theme = { file: string } | { url: string } | null;

/** A basemap from elsewhere. */
export interface Basemap {
  /** Address of a MapLibre style. */
  style: string;
  /** Of the style, and of what it draws from: `https://tiles.example.org`. */
  origins: string[];
}

export interface Config {
  /** 0: any free port. */
  port: number;
  host: string;
  /** Absolute path of the catalogue. */
  database: string;
  theme: Theme;
  /** `null`: our own. */
  basemap: Basemap | null;
  logLevel: LogLevel;
  /** Whose `X-Forwarded-*` headers are believed: nobody, everybody, or these addresses and ranges. */
  trustProxy: boolean | string[];
  /** Whom visitors write when something in the catalogue is wrong; `null`: nobody is named. */
  contact: string | null;
  /** Absolute path of the built web pages. */
  webDirectory: string;
}

/** A value of ours that cannot be used; the message names it, gives it and says what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const refuse = (name: string, value: string, allowed: string): never => {
  throw new ConfigError(`${name} is "${value}", and must be ${allowed}.`);
};

function readPort(value: string | undefined): number {
  if (!value) return 3000;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) refuse('PORT', value, 'a whole number from 0 to 65535');
  return port;
}

function readHost(value: string | undefined): string {
  if (!value) return '127.0.0.1';
  if (isIP(value) === 0 && !/^[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?$/.test(value))
    refuse('HOST', value, 'an IP address or a host name without port or scheme');
  return value;
}

function readDatabase(value: string | undefined): string {
  if (!value) return resolve(repository, 'data/local/catalogue.sqlite');
  const file = resolve(value);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    refuse('DATABASE', value, 'the path of a file, not of a folder');
  return file;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

function readTheme(value: string | undefined): Theme {
  if (!value) return null;
  if (isWebAddress(value)) return { url: value };
  const file = resolve(value);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    refuse('THEME', value, 'the path of an existing stylesheet, or an http(s) address');
  return { file };
}

function readBasemap(style: string | undefined, hosts: string | undefined): Basemap | null {
  const addresses = (hosts ?? '').split(',').flatMap((host) => host.trim() || []);
  if (!addresses.every(isWebAddress))
    refuse('BASEMAP_HOSTS', hosts ?? '', 'http(s) addresses with commas between');
  if (!style || style === 'own') return null;
  if (!isWebAddress(style)) refuse('BASEMAP', style, '"own" or the http(s) address of a map style');
  const origins = [style, ...addresses].map((address) => new URL(address).origin);
  return { style, origins: [...new Set(origins)] };
}

function readLogLevel(value: string | undefined): LogLevel {
  const level = logLevels.find((known) => known === (value || 'warn'));
  return level ?? refuse('LOG_LEVEL', value ?? '', `one of ${logLevels.join(', ')}`);
}

function isAddressRange(text: string): boolean {
  const [address, bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function readTrustProxy(value: string | undefined): boolean | string[] {
  if (!value || value === 'false') return false;
  if (value === 'true') return true;
  const ranges = value.split(',').map((range) => range.trim());
  if (!ranges.every(isAddressRange))
    refuse('TRUST_PROXY', value, 'true, false, or IP addresses and CIDR ranges with commas between');
  return ranges;
}

function readContact(value: string | undefined): string | null {
  if (!value) return null;
  if (value.length > 200 || !/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(value))
    refuse('CONTACT', value, 'a mail address such as kaart@gemeente.example');
  return value;
}

/**
 * Reads our variables and no others; an empty value counts as absent. A relative path is relative to the
 * working directory. Throws `ConfigError` on the first malformed value.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  return {
    port: readPort(environment.PORT),
    host: readHost(environment.HOST),
    database: readDatabase(environment.DATABASE),
    theme: readTheme(environment.THEME),
    basemap: readBasemap(environment.BASEMAP, environment.BASEMAP_HOSTS),
    logLevel: readLogLevel(environment.LOG_LEVEL),
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
    contact: readContact(environment.CONTACT),
    webDirectory: resolve(repository, 'dist/web'),
  };
}
