-- What can be found by name: places, areas and streets, with the texts that are compared. Written by the store beside the
-- places, areas and addresses that they are of; filled when a catalogue of before is opened.

CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('place', 'neighbourhood', 'district', 'municipality', 'street')),
  -- Of a place or an area. A street has none of its own: its name and its town.
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  subtitle TEXT,
  -- As they are compared, see server/domain/search/fold-text.ts.
  folded_title TEXT NOT NULL,
  folded_context TEXT NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  -- Of areas and streets.
  west REAL,
  south REAL,
  east REAL,
  north REAL
) STRICT;
CREATE UNIQUE INDEX search_entry_of_place ON search_entry (id) WHERE kind = 'place';
CREATE INDEX search_entry_by_title ON search_entry (folded_title);

CREATE VIRTUAL TABLE search_text USING fts5 (
  title, context,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

-- Every word that some text holds: what misspelled words are compared with.
CREATE VIRTUAL TABLE search_term USING fts5vocab (search_text, 'row');

-- Addresses by street, for whoever types a street and a number.
CREATE INDEX address_by_street ON address (street, house_key);
-- How many places there are of each sort, without reading them.
CREATE INDEX place_by_sort ON place (kinds, functions, activities);
