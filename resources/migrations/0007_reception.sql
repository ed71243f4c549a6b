-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who came and who called; calls that check what was recorded; the focus, the pool and regular contact.

CREATE TABLE visit (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    on_day TEXT{bytes} NOT NULL,
    arrived_at {int} NOT NULL,
    left_at {int} CHECK (left_at >= arrived_at),
    channel TEXT{bytes} NOT NULL,
    party {int} NOT NULL CHECK (party >= 1),
    purpose TEXT{bytes} NOT NULL,
    arrival TEXT{bytes} NOT NULL,
    consultant {int},
    customer {int},
    vehicle TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, consultant) REFERENCES person (store_id, id),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id)
) {strict};
CREATE INDEX visit_by_day ON visit (store_id, on_day, arrived_at);
CREATE INDEX visit_of_customer ON visit (store_id, customer, on_day) WHERE customer IS NOT NULL;
CREATE INDEX visit_in_state ON visit (store_id, state, id);

-- A week is drawn once for each purpose, also when two seats draw at once.
CREATE TABLE check_draw (
    store_id {int} NOT NULL,
    purpose TEXT{bytes} NOT NULL,
    week TEXT{bytes} NOT NULL,
    drawn_of {int} NOT NULL,
    drawn {int} NOT NULL,
    PRIMARY KEY (store_id, purpose, week)
) {strict};

CREATE TABLE check_call (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    purpose TEXT{bytes} NOT NULL,
    week TEXT{bytes} NOT NULL,
    follow_up {int},
    lead {int} NOT NULL,
    customer {int} NOT NULL,
    checked {int},
    attempts {int} NOT NULL CHECK (attempts >= 0),
    called_on TEXT{bytes},
    satisfaction {int} CHECK (satisfaction BETWEEN 1 AND 5),
    remark TEXT NOT NULL,
    state TEXT{bytes} NOT NULL,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, follow_up) REFERENCES follow_up (store_id, id),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id),
    FOREIGN KEY (store_id, customer) REFERENCES customer (store_id, id),
    FOREIGN KEY (store_id, checked) REFERENCES person (store_id, id)
) {strict};
CREATE INDEX check_call_in_state ON check_call (store_id, state, id);
CREATE INDEX check_call_of_lead ON check_call (store_id, lead, id);
CREATE INDEX check_call_by_week ON check_call (store_id, week, id);

CREATE INDEX customer_regular ON customer (store_id, owner, last_contact_on, id) WHERE state IN ('base', 'regular');
CREATE INDEX customer_birthday ON customer (store_id, owner, substr(birthday, 6, 5)) WHERE birthday IS NOT NULL;
CREATE INDEX delivery_anniversary ON delivery (store_id, substr(on_day, 6, 5)) WHERE state = 'handed_over';
CREATE INDEX lead_contacted ON lead (store_id, last_contact_on, id) WHERE is_live = TRUE;
CREATE INDEX lead_pool ON lead (store_id, id) WHERE owner IS NULL AND is_live = TRUE;
CREATE INDEX lead_focus ON lead (store_id, owner, focus_rank) WHERE focus_rank IS NOT NULL;
CREATE INDEX follow_up_invited ON follow_up (store_id, next_on) WHERE next_step IN ('invite', 'test_drive');
