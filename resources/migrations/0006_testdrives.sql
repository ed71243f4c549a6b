-- SPDX-License-Identifier: GPL-3.0-or-later
-- Test drives: which cars of the stock they are made with, and each drive from its booking to what the customer thought.

ALTER TABLE vehicle ADD COLUMN test_drive_car {bool} NOT NULL DEFAULT FALSE;
ALTER TABLE vehicle ADD COLUMN plate TEXT NOT NULL DEFAULT '';
ALTER TABLE vehicle ADD COLUMN mileage {int};
CREATE INDEX vehicle_to_drive ON vehicle (store_id, id) WHERE test_drive_car = TRUE;

CREATE TABLE test_drive (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    number TEXT{bytes} NOT NULL CHECK (number <> ''),
    lead {int} NOT NULL,
    vehicle {int} NOT NULL,
    on_day TEXT{bytes} NOT NULL,
    at_time TEXT{bytes} NOT NULL,
    minutes {int} NOT NULL CHECK (minutes > 0),
    escort {int} NOT NULL,
    driver_name TEXT NOT NULL,
    driver_phone TEXT,
    driver_address TEXT NOT NULL,
    route TEXT NOT NULL,
    note TEXT NOT NULL,
    licence_consent {bool} NOT NULL,
    licence_number TEXT NOT NULL,
    licence_class TEXT,
    licence_until TEXT,
    licence_checked {bool} NOT NULL,
    mileage_out {int},
    mileage_in {int},
    score_exterior TEXT,
    score_interior TEXT,
    score_space TEXT,
    score_seats TEXT,
    score_power TEXT,
    score_handling TEXT,
    score_braking TEXT,
    score_quietness TEXT,
    score_smart TEXT,
    score_overall TEXT,
    remark TEXT NOT NULL,
    owner {int},
    state TEXT{bytes} NOT NULL,
    is_open {bool} GENERATED ALWAYS AS (state IN ('booked', 'out', 'returned')) STORED,
    has_slot {bool} GENERATED ALWAYS AS (state NOT IN ('cancelled', 'no_show')) STORED,
    UNIQUE (store_id, id),
    UNIQUE (store_id, number),
    -- A licence without the driver's consent is kept nowhere (PI-01), and no car comes back with less than it left with.
    CHECK (licence_consent = TRUE OR licence_number = ''),
    CHECK (mileage_in IS NULL OR mileage_in >= mileage_out),
    FOREIGN KEY (store_id, lead) REFERENCES lead (store_id, id),
    FOREIGN KEY (store_id, vehicle) REFERENCES vehicle (store_id, id)
) {strict};
CREATE INDEX test_drive_of_lead ON test_drive (store_id, lead, id);
CREATE INDEX test_drive_of_owner ON test_drive (store_id, owner, id);
CREATE INDEX test_drive_in_state ON test_drive (store_id, state, id);
CREATE INDEX test_drive_by_day ON test_drive (store_id, on_day, at_time, id) WHERE has_slot = TRUE;
CREATE INDEX test_drive_open ON test_drive (store_id, owner, on_day, at_time, id) WHERE is_open = TRUE;
CREATE INDEX test_drive_open_of_car ON test_drive (store_id, vehicle, on_day, at_time, id) WHERE is_open = TRUE;

-- Who books for a day changes its row, and with that waits for whoever is booking for it now.
CREATE TABLE test_drive_day (
    store_id {int} NOT NULL,
    on_day TEXT{bytes} NOT NULL,
    bookings {int} NOT NULL,
    PRIMARY KEY (store_id, on_day)
) {strict};
