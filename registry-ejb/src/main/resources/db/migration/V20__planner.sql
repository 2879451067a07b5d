-- Proposals of the planner: which operator goes to which session. A proposal enrols nobody; a county turns its part into nominations.

CREATE TABLE plan_proposal (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  scope_code      VARCHAR(12)  NOT NULL COMMENT 'prefecture or county it was made for',
  year            SMALLINT     NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'PROPOSED, EDITED, ACCEPTED, DISCARDED',
  verdict         VARCHAR(20)  NOT NULL COMMENT 'POSSIBLE, IMPOSSIBLE, NOT_FOUND, CANCELLED',
  persons         INT          NOT NULL COMMENT 'who lacked something',
  unserved        INT          NOT NULL COMMENT 'who still does',
  cost            INT          NOT NULL,
  millis          INT          NOT NULL COMMENT 'milliseconds of the search',
  seed            BIGINT       NOT NULL,
  requested_by    BIGINT       NOT NULL COMMENT 'account',
  requested_at    DATETIME(6)  NOT NULL,
  changed_by      BIGINT       NULL COMMENT 'account of the last edit, acceptance or discarding',
  changed_at      DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY proposal_of (scope_code, year, id),
  CONSTRAINT proposal_scope FOREIGN KEY (scope_code) REFERENCES division (code),
  CONSTRAINT proposal_requester FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT proposal_changer FOREIGN KEY (changed_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE proposal_line (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id     BIGINT       NOT NULL,
  staff_id        BIGINT       NOT NULL,
  session_id      BIGINT       NOT NULL,
  county_code     VARCHAR(12)  NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'PROPOSED, ADDED (by a person), REMOVED, ACCEPTED, REFUSED',
  answer          VARCHAR(60)  NULL COMMENT 'NOMINATED or WAITING, or the code of the refusal',
  changed_by      BIGINT       NULL COMMENT 'account',
  changed_at      DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_line (proposal_id, staff_id, session_id),
  CONSTRAINT line_of FOREIGN KEY (proposal_id) REFERENCES plan_proposal (id),
  CONSTRAINT line_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT line_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT line_county FOREIGN KEY (county_code) REFERENCES division (code),
  CONSTRAINT line_changer FOREIGN KEY (changed_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE proposal_reason (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id     BIGINT       NOT NULL,
  kind            VARCHAR(40)  NOT NULL,
  cause           VARCHAR(20)  NOT NULL COMMENT 'ALONE, ONE_OF_SEVERAL, TOGETHER, CONFIRMED_EARLIER',
  staff_id        BIGINT       NULL,
  session_id      BIGINT       NULL,
  place_code      VARCHAR(12)  NULL,
  day             DATE         NULL,
  needed          INT          NOT NULL DEFAULT 0,
  there           INT          NOT NULL DEFAULT 0,
  KEY reason_of (proposal_id),
  CONSTRAINT reason_proposal FOREIGN KEY (proposal_id) REFERENCES plan_proposal (id),
  CONSTRAINT reason_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT reason_session FOREIGN KEY (session_id) REFERENCES training_session (id)
);

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('planner.seconds',      '30',  'WIS-DEC-10', 'Longest search of the planner in seconds', '2000-01-01', '9999-12-31'),
 ('planner.rounds',       '300', 'WIS-DEC-10', 'Rounds of improvement of the planner', '2000-01-01', '9999-12-31'),
 ('planner.seed',         '11',  'WIS-DEC-10', 'Seed of the planner: the same facts and the same seed give the same plan', '2000-01-01', '9999-12-31'),
 ('planner.townships',    '2',   'WIS-DEC-10', 'Most townships beside her own that one operator covers on a day while others learn', '2000-01-01', '9999-12-31'),
 ('planner.persons.max',  '600', 'WIS-DEC-10', 'Most persons the planner takes at once; more are planned county by county', '2000-01-01', '9999-12-31'),
 ('planner.sessions.max', '60',  'WIS-DEC-10', 'Most sessions the planner takes at once', '2000-01-01', '9999-12-31');
