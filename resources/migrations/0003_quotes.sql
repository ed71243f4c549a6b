-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans and quotes. What a quote costs lies in quote_offer and quote_line alone, so that a server can keep these two tables from
-- whoever may not read them (QT-02, QT-04).

-- Numbers without gaps: drawn in the transaction of what bears them.
CREATE TABLE number_series (
    store_id {int} NOT NULL,
    series TEXT{bytes} NOT NULL,
    year {int} NOT NULL,
    last {int} NOT NULL CHECK (last > 0),
    PRIMARY KEY (store_id, series, year)
) {strict};

CREATE TABLE tax_period (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    tax_class TEXT{bytes} NOT NULL,
    valid_from TEXT{bytes} NOT NULL,
    valid_to TEXT,
    rate_bp {int} NOT NULL CHECK (rate_bp >= 0),
    vat_bp {int} NOT NULL CHECK (vat_bp >= 0),
    due_bp {int} NOT NULL CHECK (due_bp BETWEEN 0 AND 10000),
    relief_cap_fen {int},
    source TEXT NOT NULL CHECK (source <> ''),
    UNIQUE (store_id, id),
    UNIQUE (store_id, tax_class, valid_from)
) {strict};

CREATE TABLE plan (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    number TEXT{bytes} NOT NULL CHECK (number <> ''),
    lead {int} NOT NULL,
    model {int} NOT NULL,
    colour TEXT NOT NULL,
    interior TEXT NOT NULL,
    quantity {int} NOT NULL CHECK (quantity > 0),
    equipment TEXT NOT NULL,
    accessories TEXT NOT NULL,
    insurance TEXT NOT NULL,
    registration TEXT NOT NULL,
    payment TEXT,
    down_payment_fen {int},
    months {int},
    trade_in TEXT NOT NULL,
    note TEXT NOT NULL,
    owner {int},
    state TEXT NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, number),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id),
    FOREIGN KEY (store_id, model) REFERENCES vehicle_model (store_id, id)
) {strict};
CREATE INDEX plan_of_lead ON plan (store_id, lead, id);
CREATE INDEX plan_of_owner ON plan (store_id, owner, id);
CREATE INDEX plan_in_state ON plan (store_id, state, id);

CREATE TABLE quote (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    number TEXT{bytes} NOT NULL CHECK (number <> ''),
    revision {int} NOT NULL CHECK (revision > 0),
    plan {int} NOT NULL,
    lead {int} NOT NULL,
    model {int} NOT NULL,
    subject TEXT NOT NULL,
    quantity {int} NOT NULL CHECK (quantity > 0),
    previous {int},
    approved_on TEXT,
    valid_until TEXT,
    note TEXT NOT NULL,
    owner {int},
    state TEXT NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, number, revision),
    FOREIGN KEY (store_id, plan) REFERENCES plan (store_id, id),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id),
    FOREIGN KEY (store_id, model) REFERENCES vehicle_model (store_id, id)
) {strict};
CREATE INDEX quote_of_lead ON quote (store_id, lead, id);
CREATE INDEX quote_of_owner ON quote (store_id, owner, id);
CREATE INDEX quote_in_state ON quote (store_id, state, id);
CREATE INDEX quote_of_clerk ON quote (store_id, created_by, id);

CREATE TABLE quote_offer (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    quote {int} NOT NULL,
    media_from TEXT,
    tax_rate_bp {int},
    tax_vat_bp {int},
    tax_due_bp {int},
    tax_relief_cap_fen {int},
    tax_source TEXT NOT NULL,
    trade_in_fen {int} NOT NULL CHECK (trade_in_fen >= 0),
    loan_fen {int} NOT NULL CHECK (loan_fen >= 0),
    loan_months {int},
    loan_rate_bp {int},
    media_total_fen {int} NOT NULL,
    offered_total_fen {int} NOT NULL,
    discount_fen {int} NOT NULL CHECK (discount_fen >= 0),
    discount_bp {int} NOT NULL CHECK (discount_bp >= 0),
    total_fen {int} NOT NULL CHECK (total_fen >= 0),
    UNIQUE (store_id, id),
    UNIQUE (store_id, quote),
    FOREIGN KEY (store_id, quote) REFERENCES quote (store_id, id)
) {strict};

CREATE TABLE quote_line (
    store_id {int} NOT NULL,
    quote {int} NOT NULL,
    position {int} NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    quantity {int} NOT NULL CHECK (quantity > 0),
    media_fen {int} NOT NULL CHECK (media_fen >= 0),
    offered_fen {int} NOT NULL CHECK (offered_fen >= 0 AND offered_fen <= media_fen),
    PRIMARY KEY (store_id, quote, position),
    FOREIGN KEY (store_id, quote) REFERENCES quote (store_id, id)
) {strict};
