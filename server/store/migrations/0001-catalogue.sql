-- The catalogue as one import leaves it: what it says of itself, areas, places, addresses, norms, networks.

CREATE TABLE catalogue (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  fictional INTEGER NOT NULL CHECK (fictional IN (0, 1)),
  as_of TEXT,
  streets_as_of TEXT,
  west REAL NOT NULL,
  south REAL NOT NULL,
  east REAL NOT NULL,
  north REAL NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report)),
  imported_at TEXT NOT NULL
) STRICT;

-- Outlines are GeoJSON text. Codes of areas refer to each other as in the official file, which may lack a
-- district or a municipality that its neighbourhoods name; hence no foreign keys between areas.
CREATE TABLE municipality (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  geometry TEXT NOT NULL
) STRICT;

CREATE TABLE district (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  municipality_code TEXT NOT NULL,
  geometry TEXT NOT NULL
) STRICT;
CREATE INDEX district_by_municipality ON district (municipality_code);

CREATE TABLE neighbourhood (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  district_code TEXT NOT NULL,
  municipality_code TEXT NOT NULL,
  everyone REAL,
  aged_0_to_14 REAL,
  aged_65_plus REAL,
  households REAL,
  urbanity INTEGER CHECK (urbanity BETWEEN 1 AND 5),
  inner_lon REAL NOT NULL,
  inner_lat REAL NOT NULL,
  west REAL NOT NULL,
  south REAL NOT NULL,
  east REAL NOT NULL,
  north REAL NOT NULL,
  geometry TEXT NOT NULL
) STRICT;
CREATE INDEX neighbourhood_by_municipality ON neighbourhood (municipality_code);
CREATE INDEX neighbourhood_by_district ON neighbourhood (district_code);

CREATE TABLE place (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- The name as it sorts: without accents or capitals, cut short so that a cursor stays short.
  sort_key TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (json_array_length(kinds) > 0),
  functions TEXT NOT NULL CHECK (json_array_length(functions) > 0),
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  street TEXT,
  house_number TEXT,
  postcode TEXT,
  city TEXT,
  opening_hours TEXT,
  wheelchair TEXT CHECK (wheelchair IN ('yes', 'limited', 'no')),
  free_of_charge INTEGER CHECK (free_of_charge IN (0, 1)),
  phone TEXT,
  email TEXT,
  website TEXT,
  operator TEXT,
  description TEXT,
  checked_on TEXT,
  source TEXT NOT NULL,
  neighbourhood_code TEXT REFERENCES neighbourhood (code)
) STRICT;
CREATE UNIQUE INDEX place_by_name ON place (sort_key, id);
CREATE INDEX place_by_neighbourhood ON place (neighbourhood_code);

-- Both by place.number, written beside each place by the store: inside a trigger FTS5 writes its buffer to disk
-- for every row, which makes an import many times slower.
CREATE VIRTUAL TABLE place_box USING rtree (number, west, east, south, north);

CREATE VIRTUAL TABLE place_text USING fts5 (
  name, address, about,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE address (
  number INTEGER PRIMARY KEY,
  street TEXT NOT NULL,
  house_number TEXT NOT NULL,
  -- The house number as it is compared: number, space, addition without marks.
  house_key TEXT NOT NULL,
  postcode TEXT,
  city TEXT,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  dwellings INTEGER NOT NULL CHECK (dwellings >= 0)
) STRICT;
CREATE INDEX address_by_postcode ON address (postcode, house_key);

CREATE TABLE norm (
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  status TEXT NOT NULL CHECK (status IN ('proposal', 'agreed', 'withdrawn')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (id, version)
) STRICT;

-- Street graphs and demand as they lie in memory: one typed array a row, little-endian.
CREATE TABLE named_array (
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('Float64Array', 'Uint32Array', 'Uint8Array')),
  data BLOB NOT NULL,
  PRIMARY KEY (owner, name)
) STRICT;
