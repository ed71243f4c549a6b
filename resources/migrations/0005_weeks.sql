-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a consultant's week needs beyond the foundation: a lead's grade and the claims by which it is closed; exports past the limit.

ALTER TABLE lead ADD COLUMN purchase_time TEXT{bytes};
ALTER TABLE lead ADD COLUMN budget_fits {bool} NOT NULL DEFAULT FALSE;
ALTER TABLE lead ADD COLUMN price_watched {bool} NOT NULL DEFAULT FALSE;
ALTER TABLE lead ADD COLUMN model_liked {bool} NOT NULL DEFAULT FALSE;
ALTER TABLE lead ADD COLUMN rival_preferred {bool} NOT NULL DEFAULT FALSE;
ALTER TABLE lead ADD COLUMN level_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE lead ADD COLUMN close_note TEXT NOT NULL DEFAULT '';
ALTER TABLE lead ADD COLUMN dormant_until TEXT{bytes};
CREATE INDEX lead_dormant ON lead (store_id, owner, dormant_until, id) WHERE state = 'dormant';

CREATE TABLE export_permit (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    kind TEXT{bytes} NOT NULL CHECK (kind <> ''),
    conditions TEXT NOT NULL,
    conditions_hash TEXT{bytes} NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    rows {int} NOT NULL CHECK (rows >= 0),
    state TEXT{bytes} NOT NULL,
    decided_on TEXT{bytes},
    UNIQUE (store_id, id)
) {strict};
CREATE INDEX export_permit_by_state ON export_permit (store_id, state, id);
