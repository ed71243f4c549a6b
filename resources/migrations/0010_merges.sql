-- SPDX-License-Identifier: GPL-3.0-or-later
-- FU-10: numbers that two people share, and merges that can be undone.

ALTER TABLE customer ADD COLUMN shared_number TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN email TEXT NOT NULL DEFAULT '';

CREATE TABLE card_merge (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    customer {int} NOT NULL,
    merged {int} NOT NULL,
    reason TEXT NOT NULL,
    taken TEXT NOT NULL,
    merged_was TEXT{bytes} NOT NULL,
    kept_was TEXT{bytes} NOT NULL,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id),
    FOREIGN KEY (store_id, merged) REFERENCES customer (store_id, id)
) {strict};
CREATE INDEX card_merge_of_customer ON card_merge (store_id, customer, id);
CREATE INDEX card_merge_of_merged ON card_merge (store_id, merged, id);
CREATE INDEX card_merge_by_state ON card_merge (store_id, state, id);

-- Which records a merge moved; the kind is the name of their table.
CREATE TABLE card_merge_moved (
    store_id {int} NOT NULL,
    card_merge {int} NOT NULL,
    kind TEXT{bytes} NOT NULL,
    record {int} NOT NULL,
    PRIMARY KEY (store_id, card_merge, kind, record),
    FOREIGN KEY (store_id, card_merge) REFERENCES card_merge (store_id, id)
) {strict};
