-- The way to a certificate: application, photo, documents, reviews; and what was still missing of its life: proposals of the county, the appeal against a revocation,
-- and the list of what was written under a certificate that counted for nothing. Nothing of it is ever deleted.

CREATE TABLE certificate_application (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL COMMENT 'the applicant',
  type            VARCHAR(20)  NOT NULL COMMENT 'COUNTY or TOWNSHIP',
  state           VARCHAR(30)  NOT NULL COMMENT 'APPLIED, RETURNED, COUNTY_REVIEWED, PREFECTURE_REVIEWED, EXAM_PASSED, ISSUED, WITHDRAWN, REJECTED',
  statement       VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'what the applicant says',
  to_mend         VARCHAR(300) NULL COMMENT 'while returned: what is to be mended',
  applied_at      DATETIME(6)  NOT NULL,
  state_since     DATETIME(6)  NOT NULL,
  exam            VARCHAR(200) NULL COMMENT 'session and score, or the document that proves the exam',
  certificate_id  BIGINT       NULL COMMENT 'the certificate issued on it',
  open_of         BIGINT       GENERATED ALWAYS AS (IF(state IN ('ISSUED', 'WITHDRAWN', 'REJECTED'), NULL, staff_id)) VIRTUAL COMMENT 'one open application of a person',
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_open_application (open_of),
  KEY application_of (staff_id, id),
  KEY application_state (state, state_since),
  CONSTRAINT application_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT application_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
);

CREATE TABLE application_event (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  application_id  BIGINT       NOT NULL,
  event           VARCHAR(30)  NOT NULL,
  at              DATETIME(6)  NOT NULL,
  account_id      BIGINT       NOT NULL,
  document_no     VARCHAR(60)  NULL,
  reason          VARCHAR(300) NULL,
  before_state    VARCHAR(30)  NULL,
  after_state     VARCHAR(30)  NOT NULL,
  KEY application_event_of (application_id, id),
  CONSTRAINT event_application FOREIGN KEY (application_id) REFERENCES certificate_application (id),
  CONSTRAINT application_event_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What belongs to an application: the photo and the papers, decoded or sniffed before they come in, encrypted. What was replaced stays.
CREATE TABLE application_file (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  application_id  BIGINT       NOT NULL,
  staff_id        BIGINT       NOT NULL COMMENT 'of whom it is, so that a photo is found without its application',
  kind            VARCHAR(10)  NOT NULL COMMENT 'PHOTO or PAPER',
  name            VARCHAR(120) NOT NULL COMMENT 'as the applicant called it, for people only',
  media_type      VARCHAR(40)  NOT NULL COMMENT 'what the content is, whatever its name says',
  size            INT          NOT NULL COMMENT 'bytes before encryption',
  digest          BINARY(32)   NOT NULL COMMENT 'SHA-256 of the content',
  content         MEDIUMBLOB   NOT NULL COMMENT 'encrypted',
  even_ground     BOOLEAN      NOT NULL DEFAULT TRUE COMMENT 'photo: the background looks white or blue and even',
  added_at        DATETIME(6)  NOT NULL,
  added_by        BIGINT       NOT NULL,
  replaced_at     DATETIME(6)  NULL COMMENT 'no longer part of the application from then on',
  KEY file_of_application (application_id, kind, replaced_at),
  KEY photo_of (staff_id, kind, id),
  CONSTRAINT file_application FOREIGN KEY (application_id) REFERENCES certificate_application (id),
  CONSTRAINT file_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT file_account FOREIGN KEY (added_by) REFERENCES account (id)
);

-- What a county proposes and the province decides: to suspend a certificate, or to endorse it for a year.
CREATE TABLE certificate_proposal (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id  BIGINT       NOT NULL,
  kind            VARCHAR(20)  NOT NULL COMMENT 'SUSPENSION or ENDORSEMENT',
  year            SMALLINT     NOT NULL DEFAULT 0 COMMENT 'of an endorsement; else 0',
  result          VARCHAR(20)  NULL COMMENT 'of an endorsement: PASSED, FAILED, DEFERRED',
  document_no     VARCHAR(60)  NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  proposed_by     BIGINT       NOT NULL,
  proposed_at     DATETIME(6)  NOT NULL,
  decided_by      BIGINT       NULL,
  decided_at      DATETIME(6)  NULL,
  confirmed       BOOLEAN      NULL,
  open_of         BIGINT       GENERATED ALWAYS AS (IF(decided_at IS NULL, certificate_id, NULL)) VIRTUAL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_open_proposal (open_of, kind, year),
  KEY proposal_of (certificate_id, id),
  KEY proposal_open (decided_at, kind, year),
  CONSTRAINT proposal_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT proposal_by FOREIGN KEY (proposed_by) REFERENCES account (id),
  CONSTRAINT proposal_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT proposal_two_persons CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);

CREATE TABLE revocation_appeal (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id  BIGINT       NOT NULL,
  filed_on        DATE         NOT NULL,
  filed_by        BIGINT       NOT NULL COMMENT 'account: the holder, or the office that received it on paper',
  grounds         VARCHAR(500) NOT NULL,
  decided_at      DATETIME(6)  NULL,
  decided_by      BIGINT       NULL,
  lifted          BOOLEAN      NULL COMMENT 'false: the revocation is upheld',
  document_no     VARCHAR(60)  NULL,
  reason          VARCHAR(300) NULL,
  open_of         BIGINT       GENERATED ALWAYS AS (IF(decided_at IS NULL, certificate_id, NULL)) VIRTUAL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_open_appeal (open_of),
  KEY appeal_of (certificate_id, id),
  CONSTRAINT appeal_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT appeal_filed_by FOREIGN KEY (filed_by) REFERENCES account (id),
  CONSTRAINT appeal_decided_by FOREIGN KEY (decided_by) REFERENCES account (id)
);

-- That somebody looked again at what was written under a certificate. No change of the registry: that goes through the card and its gate.
CREATE TABLE reverification (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  audit_line_id   BIGINT       NOT NULL COMMENT 'the line of the trail that tells what was written',
  certificate_id  BIGINT       NOT NULL,
  result          VARCHAR(20)  NOT NULL COMMENT 'RIGHT: as it should be; MENDED: put right on the card; TO_MEND: still to be put right',
  note            VARCHAR(300) NOT NULL DEFAULT '',
  verified_by     BIGINT       NOT NULL,
  verified_at     DATETIME(6)  NOT NULL,
  KEY reverified (audit_line_id, id),
  KEY reverified_of (certificate_id, id),
  CONSTRAINT reverification_line FOREIGN KEY (audit_line_id) REFERENCES audit_line (id),
  CONSTRAINT reverification_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT reverification_by FOREIGN KEY (verified_by) REFERENCES account (id)
);

-- The term that holds after an event, so that what a certificate was on a past day can be told from the events alone.
ALTER TABLE certificate_event
  ADD COLUMN valid_from DATE NULL COMMENT 'first day, after the event' AFTER after_state,
  ADD COLUMN valid_to DATE NULL COMMENT 'last day inclusive, after the event' AFTER valid_from,
  ADD COLUMN suspension_last_day DATE NULL COMMENT 'of a suspension at once by the county' AFTER valid_to,
  MODIFY COLUMN reason VARCHAR(500) NULL;

UPDATE certificate_event SET
    valid_from = CAST(REGEXP_SUBSTR(after_state, '[0-9]{4}-[0-9]{2}-[0-9]{2}(?=\\.\\.)') AS DATE),
    valid_to = CAST(SUBSTRING_INDEX(REGEXP_SUBSTR(after_state, '\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2}'), '..', -1) AS DATE)
  WHERE after_state LIKE '%..%';

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('certificate.prefecture.review',  'NO',   'WIS-DEC-10', 'Whether the prefecture reviews an application between county and exam: YES or NO', '2000-01-01', '9999-12-31'),
 ('certificate.exam.pass',          '60',   'WIS-DEC-10', 'Points of 100 from which the exam before the certificate is passed', '2000-01-01', '9999-12-31'),
 ('certificate.photo.width',        '358',  'WIS-DEC-10', 'Width of the photo of a holder in pixels', '2000-01-01', '9999-12-31'),
 ('certificate.photo.height',       '441',  'WIS-DEC-10', 'Height of the photo of a holder in pixels', '2000-01-01', '9999-12-31'),
 ('certificate.photo.kilobytes',    '60',   'WIS-DEC-10', 'Kilobytes a stored photo has at most', '2000-01-01', '9999-12-31'),
 ('certificate.upload.kilobytes',   '7000', 'WIS-DEC-10', 'Kilobytes a picture handed in as photo has at most', '2000-01-01', '9999-12-31'),
 ('certificate.paper.kilobytes',    '4000', 'WIS-DEC-10', 'Kilobytes a document of an application has at most', '2000-01-01', '9999-12-31'),
 ('certificate.papers.max',         '8',    'WIS-DEC-10', 'Documents an application has at most', '2000-01-01', '9999-12-31');
