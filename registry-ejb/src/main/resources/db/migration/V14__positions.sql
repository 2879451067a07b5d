-- Hand-over of a post and transfer to another county (article 28: keep the teams stable).

-- What the leaving holder of a post handed over. One for each appointment; corrected with trail, never removed.
CREATE TABLE hand_over (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  appointment_id  BIGINT       NOT NULL,
  receiver_staff_id BIGINT     NULL COMMENT 'who takes over; null when it lies with the office until somebody comes',
  handed_on       DATE         NOT NULL,
  items           VARCHAR(500) NOT NULL COMMENT 'what was handed over: papers, keys, devices, open work',
  document_no     VARCHAR(60)  NOT NULL,
  recorded_by     BIGINT       NOT NULL COMMENT 'account',
  recorded_at     DATETIME(6)  NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_hand_over (appointment_id),
  CONSTRAINT hand_over_of FOREIGN KEY (appointment_id) REFERENCES appointment (id),
  CONSTRAINT hand_over_to FOREIGN KEY (receiver_staff_id) REFERENCES staff (id),
  CONSTRAINT hand_over_recorder FOREIGN KEY (recorded_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

-- A county asks for a person of another county; the county she works for says its opinion before she moves.
CREATE TABLE transfer_request (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  from_office_id  BIGINT       NOT NULL COMMENT 'home office when it was asked',
  to_office_id    BIGINT       NOT NULL,
  position_type   VARCHAR(40)  NOT NULL,
  establishment_kind TINYINT   NOT NULL,
  first_day       DATE         NOT NULL COMMENT 'first day at the new office',
  document_no     VARCHAR(60)  NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'ASKED, AGREED, DECLINED, DONE, WITHDRAWN',
  asked_by        BIGINT       NOT NULL,
  asked_at        DATETIME(6)  NOT NULL,
  opinion_by      BIGINT       NULL,
  opinion_at      DATETIME(6)  NULL,
  opinion_document_no VARCHAR(60) NULL,
  opinion_reason  VARCHAR(300) NULL,
  ended_by        BIGINT       NULL,
  ended_at        DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY transfer_of (staff_id, state),
  KEY transfer_from (from_office_id, state),
  KEY transfer_to (to_office_id, state),
  CONSTRAINT transfer_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT transfer_leaves FOREIGN KEY (from_office_id) REFERENCES office (id),
  CONSTRAINT transfer_enters FOREIGN KEY (to_office_id) REFERENCES office (id),
  CONSTRAINT transfer_asker FOREIGN KEY (asked_by) REFERENCES account (id),
  CONSTRAINT transfer_opinion FOREIGN KEY (opinion_by) REFERENCES account (id),
  CONSTRAINT transfer_ender FOREIGN KEY (ended_by) REFERENCES account (id),
  CONSTRAINT transfer_two_persons CHECK (opinion_by IS NULL OR opinion_by <> asked_by)
) WITH SYSTEM VERSIONING;

-- Posts that end are looked for by their end.
CREATE INDEX appointment_end ON appointment (valid_to, office_id);
