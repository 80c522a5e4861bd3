-- In which languages someone is helped at a place: codes as JSON, sorted. Unknown in a catalogue of before until its next import.

ALTER TABLE place ADD COLUMN languages TEXT;

-- How many places there are of each sort, to which their languages belong now.
DROP INDEX place_by_sort;
CREATE INDEX place_by_sort ON place (kinds, functions, activities, languages);
