-- The foundation: divisions, offices, people, certificates, the mandate and the audit line.
-- Dates that end a period are exclusive in tables with PERIOD FOR valid, inclusive where the column says last_day or valid_to of a certificate.

CREATE TABLE division (
  code            VARCHAR(12)  NOT NULL PRIMARY KEY COMMENT 'significant digits only: 2 province, 4 prefecture, 6 county, 9 township, 12 village',
  level           TINYINT      NOT NULL COMMENT '2 province, 3 prefecture, 4 county, 5 township, 6 village',
  parent_code     VARCHAR(12)  NULL,
  name            VARCHAR(100) NOT NULL,
  initials        VARCHAR(60)  NOT NULL DEFAULT '' COMMENT 'pinyin initials for search',
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NULL COMMENT 'exclusive end; null while in force',
  successor_code  VARCHAR(12)  NULL,
  source          VARCHAR(100) NOT NULL,
  CONSTRAINT division_parent FOREIGN KEY (parent_code) REFERENCES division (code),
  CONSTRAINT division_successor FOREIGN KEY (successor_code) REFERENCES division (code),
  KEY division_by_name (name, code),
  KEY division_by_initials (initials, code)
);

CREATE TABLE office (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code   VARCHAR(12)  NOT NULL,
  level           TINYINT      NOT NULL COMMENT '2 province, 3 prefecture, 4 county, 5 township',
  name            VARCHAR(100) NOT NULL,
  phone           VARCHAR(30)  NULL COMMENT 'office phone, shown to colleagues who need help',
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY office_of_division (division_code),
  CONSTRAINT office_in FOREIGN KEY (division_code) REFERENCES division (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE unit_freeze (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  division_code   VARCHAR(12)  NOT NULL,
  document_no     VARCHAR(60)  NOT NULL,
  reason          VARCHAR(200) NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL,
  PERIOD FOR valid (valid_from, valid_to),
  KEY freeze_of (division_code, valid_from),
  CONSTRAINT freeze_division FOREIGN KEY (division_code) REFERENCES division (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE staff (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name            VARCHAR(60)  NOT NULL,
  sex             CHAR(1)      NOT NULL DEFAULT '9' COMMENT 'GB/T 2261.1',
  id_number_enc   VARBINARY(160) NULL,
  id_number_index BINARY(32)   NULL COMMENT 'keyed blind index for equality search',
  phone           VARCHAR(30)  NULL COMMENT 'office phone',
  office_id       BIGINT       NOT NULL COMMENT 'home office',
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY staff_by_id_number (id_number_index),
  KEY staff_of_office (office_id),
  CONSTRAINT staff_office FOREIGN KEY (office_id) REFERENCES office (id)
) WITH SYSTEM VERSIONING;

-- One row per person, locked by every write of that person and touched by every change of what her right to write rests on.
CREATE TABLE credential (
  staff_id        BIGINT       NOT NULL PRIMARY KEY,
  revision        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT credential_of FOREIGN KEY (staff_id) REFERENCES staff (id)
);

CREATE TABLE account (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username        VARCHAR(40)  NOT NULL,
  staff_id        BIGINT       NULL COMMENT 'the one real person behind it; null only for technical accounts, which can never write',
  password_hash   VARCHAR(255) NOT NULL,
  password_set_at DATETIME(6)  NOT NULL,
  must_change     BOOLEAN      NOT NULL DEFAULT TRUE,
  totp_secret_enc VARBINARY(200) NULL,
  totp_last_step  BIGINT       NOT NULL DEFAULT 0 COMMENT 'last time step used, so a code works once',
  failed_attempts INT          NOT NULL DEFAULT 0,
  locked_until    DATETIME(6)  NULL,
  disabled_at     DATETIME(6)  NULL,
  disabled_reason VARCHAR(200) NULL,
  locale          VARCHAR(10)  NOT NULL DEFAULT 'zh-CN',
  demo            BOOLEAN      NOT NULL DEFAULT FALSE,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY account_by_name (username),
  UNIQUE KEY account_of_staff (staff_id),
  CONSTRAINT account_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

CREATE TABLE account_role (
  account_id      BIGINT       NOT NULL,
  role            VARCHAR(40)  NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT role_of FOREIGN KEY (account_id) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE password_history (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id      BIGINT       NOT NULL,
  password_hash   VARCHAR(255) NOT NULL,
  set_at          DATETIME(6)  NOT NULL,
  KEY history_of (account_id, set_at),
  CONSTRAINT history_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE position_norm (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  office_level    TINYINT      NOT NULL,
  position_type   VARCHAR(40)  NOT NULL,
  required        INT          NOT NULL,
  document_no     VARCHAR(60)  NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL,
  PERIOD FOR valid (valid_from, valid_to),
  UNIQUE KEY one_norm (office_level, position_type, valid WITHOUT OVERLAPS)
) WITH SYSTEM VERSIONING;

CREATE TABLE appointment (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  office_id       BIGINT       NOT NULL,
  position_type   VARCHAR(40)  NOT NULL COMMENT 'COUNTY_INFO_MANAGER, TOWNSHIP_OPERATOR, SECTION_HEAD ...',
  establishment_kind TINYINT   NOT NULL COMMENT '1 2 3 on establishment; 4 5 6 not',
  document_no     VARCHAR(60)  NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL COMMENT 'exclusive; 9999-12-31 while open',
  PERIOD FOR valid (valid_from, valid_to),
  UNIQUE KEY one_appointment (staff_id, office_id, position_type, valid WITHOUT OVERLAPS),
  KEY appointment_office (office_id, valid_from),
  CONSTRAINT appointment_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT appointment_in FOREIGN KEY (office_id) REFERENCES office (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE leave_period (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  kind            VARCHAR(20)  NOT NULL COMMENT 'MATERNITY, SICK, STUDY, OTHER, STOOD_DOWN',
  document_no     VARCHAR(60)  NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL COMMENT 'exclusive: the day of return',
  PERIOD FOR valid (valid_from, valid_to),
  UNIQUE KEY one_leave (staff_id, valid WITHOUT OVERLAPS),
  CONSTRAINT leave_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE pledge (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  year            SMALLINT     NOT NULL,
  pledge_signed_on DATE        NOT NULL COMMENT 'confidentiality pledge',
  sheet_signed_on DATE         NOT NULL COMMENT 'post responsibility sheet',
  UNIQUE KEY one_pledge (staff_id, year),
  CONSTRAINT pledge_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE certificate (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number          VARCHAR(24)  NOT NULL COMMENT '99-2026-5-0121-0037-4',
  staff_id        BIGINT       NOT NULL,
  type            VARCHAR(20)  NOT NULL COMMENT 'COUNTY or TOWNSHIP',
  status          VARCHAR(20)  NOT NULL COMMENT 'VALID, SUSPENDED, CANCELLED, REVOKED; expiry is a matter of date',
  status_reason   VARCHAR(300) NULL,
  status_document_no VARCHAR(60) NULL,
  status_since    DATETIME(6)  NOT NULL,
  suspended_by    VARCHAR(20)  NULL COMMENT 'PROVINCE or COUNTY',
  suspension_last_day DATE     NULL COMMENT 'last day of a county suspension; null for the province',
  issuing_office_id BIGINT     NOT NULL,
  basis           VARCHAR(200) NOT NULL COMMENT 'training session, exam, approval number',
  issued_on       DATE         NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL COMMENT 'inclusive last day',
  copy_lost_on    DATE         NULL COMMENT 'loss voids the printed copy only',
  reissued_on     DATE         NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY certificate_number (number),
  KEY certificate_of (staff_id),
  KEY certificate_end (valid_to, status),
  CONSTRAINT certificate_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT certificate_issuer FOREIGN KEY (issuing_office_id) REFERENCES office (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE certificate_event (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id  BIGINT       NOT NULL,
  event           VARCHAR(30)  NOT NULL,
  at              DATETIME(6)  NOT NULL,
  account_id      BIGINT       NULL COMMENT 'null: the system, by date',
  document_no     VARCHAR(60)  NULL,
  reason          VARCHAR(300) NULL,
  effective_from  DATE         NULL,
  before_state    VARCHAR(200) NULL,
  after_state     VARCHAR(200) NOT NULL,
  KEY event_of (certificate_id, at),
  CONSTRAINT event_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT event_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE endorsement (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id  BIGINT       NOT NULL,
  year            SMALLINT     NOT NULL,
  result          VARCHAR(20)  NOT NULL COMMENT 'PASSED, FAILED, DEFERRED',
  document_no     VARCHAR(60)  NOT NULL,
  endorsed_on     DATE         NOT NULL,
  UNIQUE KEY one_endorsement (certificate_id, year),
  CONSTRAINT endorsement_of FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE renewal_application (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id  BIGINT       NOT NULL,
  applied_on      DATE         NOT NULL,
  decided_on      DATE         NULL,
  granted         BOOLEAN      NULL,
  KEY renewal_of (certificate_id, applied_on),
  CONSTRAINT renewal_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE training_standing (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  year            SMALLINT     NOT NULL,
  strict_minutes  INT          NOT NULL DEFAULT 0 COMMENT 'minutes of sessions organised at prefecture level or above',
  wide_minutes    INT          NOT NULL DEFAULT 0 COMMENT 'all recognised minutes',
  prefecture_trainings INT     NOT NULL DEFAULT 0,
  obligation      VARCHAR(20)  NOT NULL DEFAULT 'FULL' COMMENT 'FULL, EXEMPT, DEFERRED (own grace to 30 June), PRE_SERVICE',
  pre_service_passed BOOLEAN   NOT NULL DEFAULT FALSE,
  late_make_up_on DATE         NULL COMMENT 'day from which a late make-up, confirmed by the province, counts',
  document_no     VARCHAR(60)  NOT NULL,
  UNIQUE KEY one_standing (staff_id, year),
  CONSTRAINT standing_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE entry_suspension (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  document_no     VARCHAR(60)  NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL COMMENT 'exclusive; 9999-12-31 while open',
  PERIOD FOR valid (valid_from, valid_to),
  KEY suspension_of (staff_id, valid_from),
  CONSTRAINT suspension_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE acting_appointment (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  township_code   VARCHAR(12)  NOT NULL,
  document_no     VARCHAR(60)  NOT NULL,
  appointed_by    BIGINT       NOT NULL COMMENT 'account of the county manager',
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL COMMENT 'exclusive; never more than 90 days after valid_from',
  PERIOD FOR valid (valid_from, valid_to),
  KEY acting_of (staff_id, valid_from),
  KEY acting_in (township_code, valid_from),
  CONSTRAINT acting_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT acting_township FOREIGN KEY (township_code) REFERENCES division (code),
  CONSTRAINT acting_by FOREIGN KEY (appointed_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE emergency_authorisation (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  township_code   VARCHAR(12)  NOT NULL,
  document_no     VARCHAR(60)  NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  proposed_by     BIGINT       NOT NULL,
  proposed_at     DATETIME(6)  NOT NULL,
  approved_by     BIGINT       NULL,
  approved_at     DATETIME(6)  NULL,
  first_day       DATE         NOT NULL,
  last_day        DATE         NOT NULL COMMENT 'inclusive: day 15, or day 30 after one extension',
  extended_on     DATE         NULL,
  course_passed_on DATE        NOT NULL COMMENT 'one-hour online minimum course',
  ended_on        DATE         NULL COMMENT 'ended early; that day is the first without',
  KEY emergency_of (staff_id, first_day),
  CONSTRAINT emergency_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT emergency_township FOREIGN KEY (township_code) REFERENCES division (code),
  CONSTRAINT emergency_proposer FOREIGN KEY (proposed_by) REFERENCES account (id),
  CONSTRAINT emergency_approver FOREIGN KEY (approved_by) REFERENCES account (id),
  CONSTRAINT emergency_two_persons CHECK (approved_by IS NULL OR approved_by <> proposed_by)
) WITH SYSTEM VERSIONING;

-- Rules that have a date or a number: effective-dated, each with the document it comes from.
CREATE TABLE parameter (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name            VARCHAR(60)  NOT NULL,
  value           VARCHAR(60)  NOT NULL,
  document_no     VARCHAR(60)  NOT NULL,
  note            VARCHAR(300) NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL,
  PERIOD FOR valid (valid_from, valid_to),
  UNIQUE KEY one_value (name, valid WITHOUT OVERLAPS)
) WITH SYSTEM VERSIONING;

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('training.minutes.required',      '1800',   'WIS-REG-31', 'Minutes of training a year', '2000-01-01', '9999-12-31'),
 ('training.prefecture.required',   '1',      'WIS-REG-31', 'Trainings a year organised at prefecture level or above', '2000-01-01', '9999-12-31'),
 ('training.mode',                  'STRICT', 'WIS-DEC-1',  'STRICT: only minutes at prefecture level or above; WIDE: all recognised minutes', '2000-01-01', '9999-12-31'),
 ('training.grace.end',             '03-31',  'WIS-DEC-2',  'Last day on which the training of the year before may still be missing', '2000-01-01', '9999-12-31'),
 ('training.deferral.grace.end',    '06-30',  'WIS-DEC-2',  'The same for a person with a deferral', '2000-01-01', '9999-12-31'),
 ('training.return.grace.days',     '90',     'WIS-DEC-2',  'Days after return from long leave; the day of return is day 1', '2000-01-01', '9999-12-31'),
 ('endorsement.grace.end',          '03-31',  'WIS-DEC-3',  'Last day on which the endorsement of the year before may still be missing', '2000-01-01', '9999-12-31'),
 ('pledge.grace.end',               '01-31',  'WIS-DEC-4',  'Last day covered by the pledge of the year before', '2000-01-01', '9999-12-31'),
 ('certificate.validity.years',     '3',      'WIS-DEC-3',  'Years a certificate is valid', '2000-01-01', '9999-12-31'),
 ('renewal.lead.days',              '30',     'WIS-DEC-3',  'A renewal applied for at least so many days before the end keeps the right to write', '2000-01-01', '9999-12-31'),
 ('renewal.pending.days',           '60',     'WIS-DEC-3',  'Days the right goes on while the renewal is undecided', '2000-01-01', '9999-12-31'),
 ('county.suspension.days',         '15',     'WIS-DEC-5',  'Days after which an immediate county suspension lapses', '2000-01-01', '9999-12-31'),
 ('acting.days.max',                '90',     'WIS-DEC-6',  'Longest acting post in days', '2000-01-01', '9999-12-31'),
 ('emergency.days',                 '15',     'WIS-DEC-6',  'Days of an emergency authorisation; one extension of the same length', '2000-01-01', '9999-12-31'),
 ('emergency.days.year.max',        '30',     'WIS-DEC-6',  'Most days of emergency authorisation a person may have in a year', '2000-01-01', '9999-12-31'),
 ('establishment.kinds',            '1,2,3',  'WIS-DEC-7',  'Establishment kinds that count as on establishment', '2000-01-01', '9999-12-31'),
 ('lapsed.read.days',               '30',     'WIS-DEC-8',  'Days a lapsed operator may still read masked data', '2000-01-01', '9999-12-31'),
 ('training.half.year.days',        '183',    'WIS-DEC-2',  'Days on post below which pre-service training replaces the year, and of leave from which the year is excused', '2000-01-01', '9999-12-31'),
 ('training.ladder',                '06-30:30,09-30:60,10-31:100,11-30:100', 'WIS-DEC-2', 'Share of the hours in per cent that must be reached by a day of the year', '2000-01-01', '9999-12-31'),
 ('warning.days',                   '90,60,30,7,1', 'WIS-DEC-9', 'Days before an end at which a person is told', '2000-01-01', '9999-12-31');

INSERT INTO position_norm (office_level, position_type, required, document_no, valid_from, valid_to) VALUES
 (4, 'COUNTY_INFO_MANAGER', 2, 'WIS-REG-28', '2000-01-01', '9999-12-31'),
 (5, 'TOWNSHIP_OPERATOR',   1, 'WIS-REG-28', '2000-01-01', '9999-12-31');

-- The proof of permission. Written by the gate as the second statement of a writing transaction, never changed.
CREATE TABLE mandate (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id      BIGINT       NOT NULL,
  staff_id        BIGINT       NOT NULL,
  action          VARCHAR(40)  NOT NULL,
  basis           VARCHAR(20)  NOT NULL COMMENT 'CERTIFICATE, ACTING, ON_BEHALF, EMERGENCY',
  certificate_id  BIGINT       NULL,
  acting_id       BIGINT       NULL,
  emergency_id    BIGINT       NULL,
  office_id       BIGINT       NOT NULL COMMENT 'home office of the writer',
  target_division VARCHAR(12)  NOT NULL COMMENT 'whose records she writes',
  policy_version  VARCHAR(20)  NOT NULL,
  banners         VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'grace under which she wrote, comma separated',
  opened_at       DATETIME(6)  NOT NULL COMMENT 'official time, Asia/Shanghai, as judged',
  database_at     DATETIME(6)  NOT NULL DEFAULT '2000-01-01' COMMENT 'time of the database, set by the trigger',
  connection_id   BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'set by the trigger',
  KEY mandate_of (staff_id, opened_at),
  KEY mandate_certificate (certificate_id, opened_at),
  CONSTRAINT mandate_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT mandate_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT mandate_cert FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT mandate_acting FOREIGN KEY (acting_id) REFERENCES acting_appointment (id),
  CONSTRAINT mandate_emergency FOREIGN KEY (emergency_id) REFERENCES emergency_authorisation (id),
  CONSTRAINT mandate_office FOREIGN KEY (office_id) REFERENCES office (id)
);

-- The latest mandate of each connection; kept by the trigger on mandate alone, the application account may not touch it.
CREATE TABLE mandate_current (
  connection_id   BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  mandate_id      BIGINT       NOT NULL
);

-- How far the moment of a mandate may lie from the time of the database. Only the owner account can widen it.
CREATE TABLE guard_setting (
  id              TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
  tolerance_seconds BIGINT     NOT NULL,
  mandate_seconds INT          NOT NULL COMMENT 'longest life of a mandate: the transaction time-out'
);
INSERT INTO guard_setting VALUES (1, 300, 120);

CREATE TABLE audit_line (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at              DATETIME(6)  NOT NULL,
  account_id      BIGINT       NULL,
  kind            VARCHAR(20)  NOT NULL COMMENT 'WRITE, READ_UNMASKED, REFUSED, SIGN_IN, PERSONNEL, SYSTEM',
  action          VARCHAR(60)  NOT NULL,
  subject         VARCHAR(80)  NOT NULL COMMENT 'what it was about: case number, certificate number, account',
  mandate_id      BIGINT       NULL,
  detail          VARCHAR(2000) NOT NULL DEFAULT '',
  KEY audit_by_subject (subject, id),
  KEY audit_by_account (account_id, id),
  CONSTRAINT audit_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
);

CREATE TABLE audit_seal (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  first_line      BIGINT       NOT NULL,
  last_line       BIGINT       NOT NULL,
  lines_sealed    INT          NOT NULL,
  previous_hash   BINARY(32)   NOT NULL,
  hash            BINARY(32)   NOT NULL,
  sealed_at       DATETIME(6)  NOT NULL,
  UNIQUE KEY seal_order (last_line)
);

DELIMITER //

-- A certificate in force on a day, or a reason why not. Reads with a lock so that it never sees an old version; terms come from the parameters, whatever was typed.
CREATE PROCEDURE require_basis(IN p_basis VARCHAR(20), IN p_staff BIGINT, IN p_certificate BIGINT, IN p_acting BIGINT, IN p_emergency BIGINT, IN p_target VARCHAR(12), IN p_day DATE)
  SQL SECURITY DEFINER
BEGIN
  DECLARE v_ok INT DEFAULT 0;
  DECLARE v_last DATE;
  IF p_basis = 'EMERGENCY' THEN
    SELECT COUNT(*) INTO v_ok FROM emergency_authorisation e
      JOIN parameter term ON term.name = 'emergency.days' AND term.valid_from <= e.first_day AND term.valid_to > e.first_day
      WHERE e.id = p_emergency AND e.staff_id = p_staff AND e.approved_by IS NOT NULL AND e.first_day <= p_day AND e.last_day >= p_day
        AND (e.ended_on IS NULL OR e.ended_on > p_day) AND p_target LIKE CONCAT(e.township_code, '%')
        AND p_day < DATE_ADD(e.first_day, INTERVAL CAST(term.value AS INT) * IF(e.extended_on IS NULL, 1, 2) DAY) LOCK IN SHARE MODE;
    IF v_ok = 0 THEN
      SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: no emergency authorisation in force';
    END IF;
  ELSE
    SELECT 1, valid_to INTO v_ok, v_last FROM certificate
      WHERE id = p_certificate AND staff_id = p_staff AND valid_from <= p_day
        AND (status = 'VALID' OR (status = 'SUSPENDED' AND suspended_by = 'COUNTY' AND suspension_last_day < p_day)) LOCK IN SHARE MODE;
    IF v_ok = 1 AND v_last < p_day THEN
      -- past its end: only an undecided renewal, applied for in time, carries it on, and only for so many days
      SELECT COUNT(*) INTO v_ok FROM renewal_application r
        JOIN parameter ahead ON ahead.name = 'renewal.lead.days' AND ahead.valid_from <= v_last AND ahead.valid_to > v_last
        JOIN parameter term ON term.name = 'renewal.pending.days' AND term.valid_from <= v_last AND term.valid_to > v_last
        WHERE r.certificate_id = p_certificate AND (r.decided_on IS NULL OR r.decided_on > p_day)
          AND DATE_ADD(r.applied_on, INTERVAL CAST(ahead.value AS INT) DAY) <= v_last
          AND DATE_ADD(v_last, INTERVAL CAST(term.value AS INT) DAY) >= p_day LOCK IN SHARE MODE;
    END IF;
    IF v_ok = 0 THEN
      SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: no certificate in force';
    END IF;
    IF p_basis = 'ACTING' THEN
      SELECT COUNT(*) INTO v_ok FROM acting_appointment a
        JOIN parameter term ON term.name = 'acting.days.max' AND term.valid_from <= a.valid_from AND term.valid_to > a.valid_from
        WHERE a.id = p_acting AND a.staff_id = p_staff AND a.valid_from <= p_day AND a.valid_to > p_day AND p_target LIKE CONCAT(a.township_code, '%')
          AND p_day < DATE_ADD(a.valid_from, INTERVAL CAST(term.value AS INT) DAY) LOCK IN SHARE MODE;
      IF v_ok = 0 THEN
        SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: no acting appointment in force';
      END IF;
    ELSEIF p_basis NOT IN ('CERTIFICATE', 'ON_BEHALF') THEN
      SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: unknown basis';
    END IF;
  END IF;
END//

CREATE TRIGGER mandate_opens BEFORE INSERT ON mandate FOR EACH ROW
BEGIN
  DECLARE v_tolerance BIGINT;
  SELECT tolerance_seconds INTO v_tolerance FROM guard_setting WHERE id = 1;
  IF ABS(TIMESTAMPDIFF(SECOND, NEW.opened_at, SYSDATE())) > v_tolerance THEN
    SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: moment of the mandate is not now';
  END IF;
  CALL require_basis(NEW.basis, NEW.staff_id, NEW.certificate_id, NEW.acting_id, NEW.emergency_id, NEW.target_division, DATE(NEW.opened_at));
  SET NEW.connection_id = CONNECTION_ID(), NEW.database_at = SYSDATE(6);
END//

CREATE TRIGGER mandate_opened AFTER INSERT ON mandate FOR EACH ROW
BEGIN
  INSERT INTO mandate_current (connection_id, mandate_id) VALUES (NEW.connection_id, NEW.id)
    ON DUPLICATE KEY UPDATE mandate_id = NEW.id;
END//

-- Called by a trigger on every registry table: the mandate must be the latest of this very connection, young, and its basis still in force.
CREATE PROCEDURE require_mandate(IN p_mandate BIGINT)
  SQL SECURITY DEFINER
BEGIN
  DECLARE v_found INT DEFAULT 0;
  DECLARE v_basis VARCHAR(20);
  DECLARE v_staff, v_certificate, v_acting, v_emergency BIGINT;
  DECLARE v_target VARCHAR(12);
  DECLARE v_day DATE;
  SELECT 1, m.basis, m.staff_id, m.certificate_id, m.acting_id, m.emergency_id, m.target_division, DATE(m.opened_at)
    INTO v_found, v_basis, v_staff, v_certificate, v_acting, v_emergency, v_target, v_day
    FROM mandate_current c JOIN mandate m ON m.id = c.mandate_id CROSS JOIN guard_setting g
    WHERE c.connection_id = CONNECTION_ID() AND c.mandate_id = p_mandate AND m.connection_id = CONNECTION_ID()
      AND m.database_at > SYSDATE(6) - INTERVAL g.mandate_seconds SECOND AND m.database_at <= SYSDATE(6);
  IF v_found = 0 THEN
    SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: no mandate of this transaction';
  END IF;
  CALL require_basis(v_basis, v_staff, v_certificate, v_acting, v_emergency, v_target, v_day);
END//

-- What a person's right to write rests on touches her credential row, so that a change made by hand queues with her writes too.
CREATE TRIGGER staff_has_credential AFTER INSERT ON staff FOR EACH ROW
  INSERT IGNORE INTO credential (staff_id) VALUES (NEW.id)//
CREATE TRIGGER certificate_touches_insert AFTER INSERT ON certificate FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER certificate_touches_update AFTER UPDATE ON certificate FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER appointment_touches_insert AFTER INSERT ON appointment FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER appointment_touches_update AFTER UPDATE ON appointment FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER leave_period_touches_insert AFTER INSERT ON leave_period FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER leave_period_touches_update AFTER UPDATE ON leave_period FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER pledge_touches_insert AFTER INSERT ON pledge FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER pledge_touches_update AFTER UPDATE ON pledge FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER training_standing_touches_insert AFTER INSERT ON training_standing FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER training_standing_touches_update AFTER UPDATE ON training_standing FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER entry_suspension_touches_insert AFTER INSERT ON entry_suspension FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER entry_suspension_touches_update AFTER UPDATE ON entry_suspension FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER acting_appointment_touches_insert AFTER INSERT ON acting_appointment FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER acting_appointment_touches_update AFTER UPDATE ON acting_appointment FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER emergency_authorisation_touches_insert AFTER INSERT ON emergency_authorisation FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//
CREATE TRIGGER emergency_authorisation_touches_update AFTER UPDATE ON emergency_authorisation FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = NEW.staff_id//

DELIMITER ;
