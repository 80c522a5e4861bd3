-- Buildings where a new meeting place could open. Empty in a catalogue of before until its next import.

CREATE TABLE candidate_site (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  neighbourhood_code TEXT REFERENCES neighbourhood (code)
) STRICT;
CREATE INDEX candidate_site_by_neighbourhood ON candidate_site (neighbourhood_code);
