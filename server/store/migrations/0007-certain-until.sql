-- Until when it is sure that a place stays, and what ends then: a subsidy, a lease.

ALTER TABLE place ADD COLUMN certain_until TEXT;
ALTER TABLE place ADD COLUMN certainty TEXT;
