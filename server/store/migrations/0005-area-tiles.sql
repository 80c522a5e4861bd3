-- Outlines and names of areas as gzipped vector tiles, where there are too many to send whole; else empty.
-- Rows count from the south, as in the basemap's own table.

CREATE TABLE area_tiles (
  zoom_level INTEGER NOT NULL,
  tile_column INTEGER NOT NULL,
  tile_row INTEGER NOT NULL,
  tile_data BLOB NOT NULL,
  PRIMARY KEY (zoom_level, tile_column, tile_row)
) STRICT;
