// The environment: defaults, values that work, and the sentence for each that does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'config-'));
  writeFileSync(join(directory, 'tokens.css'), ':root {}');
});
afterAll(() => rmSync(directory, { recursive: true }));

test('without any variable the server is local, on port 3000, with the catalogue in the repository', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    database: resolve(import.meta.dirname, '../../data/local/catalogue.sqlite'),
    theme: null,
    basemap: null,
    contact: null,
    logLevel: 'warn',
    trustProxy: false,
    webDirectory: resolve(import.meta.dirname, '../../dist/web'),
  });
});

test('an empty variable counts as absent', () => {
  const empty = {
    PORT: '',
    HOST: '',
    DATABASE: '',
    THEME: '',
    BASEMAP: '',
    CONTACT: '',
    LOG_LEVEL: '',
    TRUST_PROXY: '',
  };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('a relative path is relative to the working directory', () => {
  expect(readConfig({ DATABASE: 'town.sqlite' }).database).toBe(resolve('town.sqlite'));
});

test('well-formed values are taken as they are', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '::1',
    THEME: join(directory, 'tokens.css'),
    BASEMAP: 'https://tiles.example.org/style.json',
    BASEMAP_HOSTS: 'https://a.example.org/tiles, https://tiles.example.org,',
    CONTACT: 'kaart@gemeente.example',
    LOG_LEVEL: 'debug',
    TRUST_PROXY: '10.0.0.0/8, ::1',
  });
  expect(config).toMatchObject({
    port: 0,
    host: '::1',
    theme: { file: join(directory, 'tokens.css') },
    basemap: {
      style: 'https://tiles.example.org/style.json',
      origins: ['https://tiles.example.org', 'https://a.example.org'],
    },
    contact: 'kaart@gemeente.example',
    logLevel: 'debug',
    trustProxy: ['10.0.0.0/8', '::1'],
  });
  expect(readConfig({ THEME: 'https://example.org/a.css' }).theme).toEqual({
    url: 'https://example.org/a.css',
  });
  expect(readConfig({ TRUST_PROXY: 'true' }).trustProxy).toBe(true);
});

test('variables of other programs are left alone', () => {
  expect(readConfig({ PORTS: 'x', DATABASE_URL: 'x', NODE_ENV: 'x' })).toEqual(readConfig({}));
});

test.each([
  ['PORT', '70000', 'a whole number from 0 to 65535'],
  ['PORT', '3e3', 'a whole number from 0 to 65535'],
  ['HOST', 'http://localhost', 'an IP address or a host name without port or scheme'],
  ['HOST', 'localhost:80', 'an IP address or a host name without port or scheme'],
  ['DATABASE', tmpdir(), 'the path of a file, not of a folder'],
  ['THEME', 'nowhere.css', 'the path of an existing stylesheet, or an http(s) address'],
  ['BASEMAP', 'theirs', '"own" or the http(s) address of a map style'],
  ['BASEMAP_HOSTS', 'tiles.example.org', 'http(s) addresses with commas between'],
  ['CONTACT', 'kaart@gemeente.example?bcc=x', 'a mail address such as kaart@gemeente.example'],
  ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
  ['TRUST_PROXY', '10.0.0.0/33', 'true, false, or IP addresses and CIDR ranges with commas between'],
])('%s=%s is refused with a sentence that says what is allowed', (name, value, allowed) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new ConfigError(`${name} is "${value}", and must be ${allowed}.`),
  );
});
