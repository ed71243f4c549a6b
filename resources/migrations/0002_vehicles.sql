-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vehicle catalogue with its prices by day and its options, the stock by VIN, and the history of every document.

CREATE TABLE vehicle_model (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    brand TEXT{bytes} NOT NULL CHECK (brand <> ''),
    maker TEXT{bytes} NOT NULL,
    series TEXT{bytes} NOT NULL,
    name TEXT{bytes} NOT NULL CHECK (name <> ''),
    model_year {int},
    energy TEXT,
    displacement TEXT NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (store_id, id)
) {strict};
-- What makes two entries one; a year that is not known is one, too.
CREATE UNIQUE INDEX vehicle_model_same ON vehicle_model (store_id, brand, maker, series, name, COALESCE(model_year, 0));
CREATE INDEX vehicle_model_listed ON vehicle_model (store_id, brand, series, name, id);

CREATE TABLE model_price (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    model {int} NOT NULL,
    valid_from TEXT{bytes} NOT NULL,
    guide_price_fen {int} NOT NULL CHECK (guide_price_fen > 0),
    media_price_fen {int} NOT NULL CHECK (media_price_fen > 0),
    UNIQUE (store_id, id),
    UNIQUE (store_id, model, valid_from),
    FOREIGN KEY (store_id, model) REFERENCES vehicle_model (store_id, id)
) {strict};

CREATE TABLE model_option (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    model {int} NOT NULL,
    kind TEXT{bytes} NOT NULL,
    name TEXT{bytes} NOT NULL CHECK (name <> ''),
    price_fen {int} NOT NULL CHECK (price_fen >= 0),
    state TEXT NOT NULL,
    UNIQUE (store_id, id),
    UNIQUE (store_id, model, kind, name),
    FOREIGN KEY (store_id, model) REFERENCES vehicle_model (store_id, id)
) {strict};

CREATE TABLE vehicle (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    vin TEXT{bytes} NOT NULL,
    model {int} NOT NULL,
    colour TEXT NOT NULL,
    interior TEXT NOT NULL,
    equipment TEXT NOT NULL,
    engine_number TEXT NOT NULL,
    certificate_number TEXT NOT NULL,
    ordered_on TEXT,
    expected_on TEXT,
    arrived_on TEXT,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    is_live {bool} GENERATED ALWAYS AS (state IN ('ordered', 'in_transit', 'in_stock', 'reserved', 'sold')) STORED,
    UNIQUE (store_id, id),
    FOREIGN KEY (store_id, model) REFERENCES vehicle_model (store_id, id)
) {strict};
-- A car is there once, also when two seats type it at once; one that was voided by mistake can be typed again.
CREATE UNIQUE INDEX vehicle_vin ON vehicle (store_id, vin) WHERE state <> 'voided';
CREATE INDEX vehicle_by_state ON vehicle (store_id, state, id);
CREATE INDEX vehicle_of_model ON vehicle (store_id, model, id);
CREATE INDEX vehicle_live ON vehicle (store_id, id) WHERE is_live = TRUE;

CREATE TABLE document_event (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    kind TEXT{bytes} NOT NULL,
    record {int} NOT NULL,
    action TEXT NOT NULL,
    at {int} NOT NULL,
    on_day TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (store_id, id)
) {strict};
CREATE INDEX document_event_of ON document_event (store_id, kind, record, id);
