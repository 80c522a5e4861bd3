// The rules of the house: who may import whom, where SQL and words live, and that README tells the truth.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import of ours, and which packages; the first matching room counts. */
const rooms: { room: string; ours: string[]; packages?: string[] }[] = [
  { room: 'server/contract/', ours: ['server/contract/', 'server/domain/'], packages: ['typebox'] },
  {
    room: 'server/domain/',
    ours: ['server/domain/'],
    packages: ['typebox', 'geojson', 'flatbush', '@turf/turf', 'polylabel'],
  },
  { room: 'server/sqlite.ts', ours: [] },
  { room: 'server/sources/', ours: ['server/sources/', 'server/domain/', 'server/sqlite.ts'] },
  { room: 'server/tiles/', ours: ['server/tiles/', 'server/domain/'] },
  { room: 'server/store/', ours: ['server/store/', 'server/domain/', 'server/sqlite.ts'] },
  {
    room: 'server/intake/',
    ours: ['server/intake/', 'server/sources/', 'server/tiles/', 'server/store/', 'server/domain/'],
  },
  {
    room: 'server/engine/',
    ours: ['server/engine/', 'server/tiles/', 'server/store/', 'server/domain/'],
  },
  {
    room: 'server/http/',
    ours: [
      'server/http/',
      'server/engine/',
      'server/store/',
      'server/contract/',
      'server/domain/',
      'server/config.ts',
    ],
  },
  { room: 'server/main.ts', ours: ['server/'] },
  { room: 'server/config.ts', ours: [] },
  {
    room: 'scripts/',
    ours: [
      'scripts/',
      'server/',
      'tests/browser/browser-path.ts',
      'tests/browser/lighthouse.ts',
      'tests/worlds/',
    ],
  },
  { room: 'web/src/api/', ours: ['web/src/api/', 'server/contract/'] },
  {
    room: 'web/src/store/',
    ours: [
      'web/src/store/',
      'web/src/api/',
      'web/src/coverage/',
      'web/src/finder/',
      'web/src/i18n/',
      'server/contract/',
      'server/domain/norm/',
      'server/domain/places/calendar-date.ts',
    ],
  },
  {
    room: 'web/src/map/layers/',
    ours: [
      'web/src/map/',
      'web/src/theme/',
      'server/contract/',
      'server/domain/norm/verdict.ts',
      'server/domain/places/place-tile-set.ts',
    ],
    packages: ['maplibre-gl', '@maplibre/maplibre-gl-style-spec', 'geojson'],
  },
  {
    room: 'web/src/',
    ours: [
      'web/src/',
      'server/contract/',
      'server/domain/norm/',
      'server/domain/places/place-tile-set.ts',
      'server/domain/places/calendar-date.ts',
      'server/domain/places/opening-day.ts',
    ],
  },
];

/** Relative file names below a folder, tests and generated output left out. */
function filesBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = [
  ...filesBelow('server', /\.tsx?$/),
  ...filesBelow('scripts', /\.tsx?$/),
  ...filesBelow('web/src', /\.tsx?$/),
];

interface Import {
  of: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g;
  return [...read(file).matchAll(pattern)].map(([, type, from, dynamic, bare]) => ({
    of: from ?? dynamic ?? bare,
    typeOnly: type !== undefined,
  }));
}

const isOurs = (name: string) => name.startsWith('.');
const resolved = (file: string, name: string) =>
  relative(root, resolve(root, dirname(file), name.replace(/\?.*$/, '')));

describe('imports', () => {
  test('every room imports only the rooms it may', () => {
    const broken = sources.flatMap((file) => {
      const rule = rooms.find(({ room }) => file.startsWith(room));
      if (!rule) return [`${file} lies in no room; give it one in tests/house-rules.test.ts and README.`];
      return importsOf(file)
        .filter(({ of }) => isOurs(of))
        .map(({ of }) => resolved(file, of))
        .filter((target) => !rule.ours.some((allowed) => target.startsWith(allowed)))
        .map(
          (target) =>
            `${file} may not import ${target}: ${rule.room} imports only ${rule.ours.join(', ') || 'nothing of ours'}.`,
        );
    });
    expect(broken).toEqual([]);
  });

  test('contract, domain and map layers use only packages without disk, net or clock', () => {
    const broken = sources.flatMap((file) => {
      const rule = rooms.find(({ room }) => file.startsWith(room));
      const { packages } = rule ?? {};
      if (packages === undefined) return [];
      return importsOf(file)
        .filter(({ of }) => !isOurs(of) && !packages.some((name) => of === name || of.startsWith(`${name}/`)))
        .map(({ of }) => `${file} may not use the package ${of}; pass what it needs as a value.`);
    });
    expect(broken).toEqual([]);
  });

  test('the domain reads no clock and no environment', () => {
    const broken = filesBelow('server/domain', /\.ts$/).filter((file) =>
      /\bDate\.now\(|new Date\(\)|\bprocess\.|Math\.random\(/.test(read(file)),
    );
    expect(broken).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter(({ of, typeOnly }) => isOurs(of) && !typeOnly)
          .map(({ of }) => resolved(file, of)),
      ]),
    );
    expect(findCycle(graph)).toEqual([]);
  });
});

/** The files of one cycle, in order; empty where there is none. */
function findCycle(graph: ReadonlyMap<string, string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('places of things', () => {
  test('SQL stands only in the store, in the reader and writer of GeoPackage files, and in questions to a peer', () => {
    const allowed = [
      'server/store/',
      'server/sources/cbs-geopackage/',
      'scripts/demo/write-geopackage.ts',
      'scripts/bench/nearest-by-pgrouting.ts',
    ];
    const speaksSql =
      /\b(SELECT\s[\s\S]{1,200}?\sFROM|INSERT\s+INTO|DELETE\s+FROM|CREATE\s+TABLE|UPDATE\s+\w+\s+SET)\b/;
    const broken = sources.filter(
      (file) => speaksSql.test(read(file)) && !allowed.some((room) => file.startsWith(room)),
    );
    expect(broken).toEqual([]);
  });

  test('words for people stand in i18n: no component holds a sentence of its own', () => {
    const text = />\s*[A-Z][a-zé]+(?:\s+[a-zé]+)+[^<{}]*</;
    const attribute = /\b(?:aria-label|title|placeholder|alt)="[^"]*[a-z]{3}[^"]*"/;
    const components = filesBelow('web/src', /\.tsx$/).filter((file) => !file.startsWith('web/src/i18n/'));
    expect(components.filter((file) => text.test(read(file)) || attribute.test(read(file)))).toEqual([]);
  });

  test('file names are kebab-case, and say more than utils or helpers', () => {
    const files = [...sources, ...filesBelow('tests', /\.tsx?$/)];
    const broken = files.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) ||
        /^(utils?|helpers?|common|misc|index)\./.test(name)
      );
    });
    expect(broken).toEqual([]);
  });

  test('every source file begins with a sentence that says what it is for', () => {
    const broken = sources.filter((file) => !/^(#!.*\n)?(\/\/|\/\*\*?) ?\S/.test(read(file)));
    expect(broken).toEqual([]);
  });
});

describe('README', () => {
  const readme = read('README.md');

  test('every path it names exists', () => {
    const named = [
      ...readme.matchAll(/`((?:server|web|data|scripts|tests|\.ci)\/[\w./-]*|[\w.]+\.(?:json|ts|md))`/g),
    ].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(root, path)) && !path.startsWith('data/local'))).toEqual(
      [],
    );
  });

  test('every npm command it names is in package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, command]) => command);
    expect(named.filter((command) => scripts[command] === undefined)).toEqual([]);
  });

  test('CI runs its test command and nothing else', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('\nnpm ci && npm test\n');
  });
});

test('the lock file names no host', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
});
