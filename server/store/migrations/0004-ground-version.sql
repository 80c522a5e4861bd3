-- The version in which areas, streets and residents were last replaced; an edit of places leaves it.

ALTER TABLE catalogue ADD COLUMN ground_version INTEGER NOT NULL DEFAULT 0;
