-- What changed in places from one import to the next, and since when that is kept.

-- The number never comes back, also when the newest rows are taken out: who reads on from a number misses nothing.
CREATE TABLE place_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  moment TEXT NOT NULL,
  -- Of a place that is in the catalogue, or was.
  place_id TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('appeared', 'changed', 'checked', 'gone')),
  name TEXT NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;
CREATE INDEX place_change_of_place ON place_change (place_id, number);
CREATE INDEX place_change_by_moment ON place_change (moment);

-- What a catalogue of before holds is known as it was at its last import.
ALTER TABLE catalogue ADD COLUMN history_since TEXT;
UPDATE catalogue SET history_since = imported_at;
