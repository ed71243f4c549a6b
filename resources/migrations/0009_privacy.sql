-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rights of the persons that the records are about: the consent ledger (PI-01), and what erasing them needs (PI-03).

CREATE TABLE consent (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    customer {int} NOT NULL,
    purpose TEXT{bytes} NOT NULL,
    channel TEXT{bytes} NOT NULL,
    answer TEXT{bytes} NOT NULL,
    how TEXT{bytes} NOT NULL,
    notice TEXT{bytes} NOT NULL CHECK (notice <> ''),
    given_on TEXT{bytes} NOT NULL,
    taken_by {int},
    note TEXT NOT NULL,
    withdrawn_on TEXT{bytes},
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id),
    FOREIGN KEY (store_id, taken_by) REFERENCES person (store_id, id)
) {strict};
CREATE INDEX consent_of_customer ON consent (store_id, customer, id);
CREATE INDEX consent_by_state ON consent (store_id, state, id);

-- The cards that became part of one: they are erased with it.
CREATE INDEX customer_merged ON customer (store_id, merged_into) WHERE merged_into IS NOT NULL;

-- What an entry of the trail says can be emptied when a person is erased, and the chain still holds: it is made of this hash.
-- Entries that are older than this column have none and are hashed as they stand.
ALTER TABLE audit_entry ADD COLUMN details_hash TEXT{bytes} NOT NULL DEFAULT '';

ALTER TABLE contract ADD COLUMN buyer_locked {bool} NOT NULL DEFAULT FALSE;
