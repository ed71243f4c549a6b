-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sales scripts in versions (PL-07).

-- The body stands last: lists and the choice for a case read everything before it, of thousands.
CREATE TABLE talk_script (
    id {identity},
    store_id {int} NOT NULL,
    version {int} NOT NULL,
    created_at {int} NOT NULL,
    created_by {int},
    changed_at {int} NOT NULL,
    title TEXT{bytes} NOT NULL CHECK (title <> ''),
    kind TEXT{bytes} NOT NULL,
    step TEXT{bytes},
    objection TEXT NOT NULL,
    competitor TEXT NOT NULL,
    series TEXT NOT NULL,
    keywords TEXT NOT NULL,
    revision {int} NOT NULL CHECK (revision > 0),
    state TEXT{bytes} NOT NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    UNIQUE (store_id, id),
    UNIQUE (store_id, title, revision)
) {strict};
CREATE INDEX talk_script_by_state ON talk_script (store_id, state, id);
-- Of a title one version is in use, also when two seats put one in use at once.
CREATE UNIQUE INDEX talk_script_used ON talk_script (store_id, title) WHERE state = 'in_use';
