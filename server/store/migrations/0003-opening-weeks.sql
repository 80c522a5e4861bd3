-- The ordinary week of each place, what one can do there, and how much room there is.

-- The Monday of the week that opening hours are judged on.
ALTER TABLE catalogue ADD COLUMN hours_as_of TEXT;

-- 672 quarters of an hour from Monday 00:00, two bits each, the first in the lowest bits: 0 closed, 1 open, 2 unknown.
ALTER TABLE place ADD COLUMN opening_week BLOB CHECK (length(opening_week) = 168);
ALTER TABLE place ADD COLUMN activities TEXT CHECK (json_array_length(activities) > 0);
ALTER TABLE place ADD COLUMN floor_area_m2 REAL CHECK (floor_area_m2 > 0);
