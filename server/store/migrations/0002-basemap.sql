-- The basemap in the layout of MBTiles 1.3, so that other programs open a catalogue as a map. Its vector tiles are gzipped.

CREATE TABLE metadata (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Rows count from the south, as the layout has it.
CREATE TABLE tiles (
  zoom_level INTEGER NOT NULL,
  tile_column INTEGER NOT NULL,
  tile_row INTEGER NOT NULL,
  tile_data BLOB NOT NULL,
  PRIMARY KEY (zoom_level, tile_column, tile_row)
) STRICT;
