-- Who works in which neighbourhood: teams, with the areas that they work for.

CREATE TABLE team (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  description TEXT,
  phone TEXT,
  email TEXT,
  website TEXT,
  consultation_hours TEXT,
  -- As place.opening_week.
  consultation_week BLOB CHECK (length(consultation_week) = 168),
  -- No foreign key: an edit takes a place out and puts it back.
  place_id TEXT,
  checked_on TEXT,
  source TEXT NOT NULL
) STRICT;

-- Codes of neighbourhoods, districts and municipalities.
CREATE TABLE team_area (
  area_code TEXT NOT NULL,
  team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  PRIMARY KEY (area_code, team_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_area_of_team ON team_area (team_id);
