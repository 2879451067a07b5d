-- The cards of the women. Every row names the mandate under which it was written, and every version of it stays (system versioning).
-- A line that leaves a card is marked removed_at; nothing is ever deleted. Columns ending in _enc are encrypted at field level
-- (the key version is their first byte), columns ending in _index are keyed blind indexes for equality search.

-- Handed out in blocks; the serial number of a case number is the id of the case.
CREATE SEQUENCE woman_case_seq START WITH 1000 INCREMENT BY 1000 MAXVALUE 99999999 NOCACHE;
CREATE SEQUENCE card_line_seq START WITH 1000 INCREMENT BY 1000 NOCACHE;

CREATE TABLE woman_case (
  id                     BIGINT        NOT NULL PRIMARY KEY,
  case_number            CHAR(15)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status                 VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ACTIVE, MOVED, EXITED, MERGED, LOCKED',
  managing_division      VARCHAR(12)   NOT NULL COMMENT 'the one village that keeps the card',
  township_code          VARCHAR(9)    AS (LEFT(managing_division, 9)) VIRTUAL COMMENT 'for search in scope',
  county_code            VARCHAR(6)    AS (LEFT(managing_division, 6)) VIRTUAL COMMENT 'for search in scope',
  entered_on             DATE          NOT NULL,
  entry_reason           VARCHAR(20)   NOT NULL,
  exit_on                DATE          NULL,
  exit_reason            VARCHAR(20)   NULL,
  last_verified_year     SMALLINT      NULL,
  verification_method    VARCHAR(20)   NULL,
  data_source            VARCHAR(20)   NOT NULL,
  notice_given_on        DATE          NULL,
  legacy_household_code  VARCHAR(18)   NULL,
  legacy_division_code15 VARCHAR(15)   NULL,
  name                   VARCHAR(50)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_pinyin            VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'reading of the name without tones and blanks',
  name_initials          VARCHAR(50)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'first letter of each reading',
  former_name            VARCHAR(50)   NULL,
  id_type                VARCHAR(2)    NOT NULL COMMENT 'CV02.01.101; 00 none yet',
  id_number_enc          VARBINARY(160) NULL,
  id_number_index        BINARY(32)    NULL COMMENT 'of the whole number',
  id_tail_index          BINARY(32)    NULL COMMENT 'of its last six characters',
  active_id_index        BINARY(32)    NULL COMMENT 'of type and number while the card is in the registry: one document, one card',
  id_reason              VARCHAR(20)   NULL,
  birth_date             DATE          NOT NULL,
  ethnicity              VARCHAR(20)   NULL,
  education              VARCHAR(20)   NULL,
  occupation             VARCHAR(20)   NULL,
  household_type         VARCHAR(20)   NULL,
  marital_status         VARCHAR(20)   NULL,
  phone_enc              VARBINARY(120) NULL,
  phone_tail_index       BINARY(32)    NULL COMMENT 'of the last four digits',
  preferred_contact      VARCHAR(20)   NULL,
  registered_division    VARCHAR(12)   NULL COMMENT 'anywhere in the country, so not bound to the divisions held here',
  registered_address     VARCHAR(100)  NULL,
  residence_division     VARCHAR(12)   NULL,
  residence_address      VARCHAR(100)  NULL,
  residence_since        DATE          NULL,
  residence_type         VARCHAR(20)   NULL,
  confirmations          VARCHAR(4000) NULL COMMENT 'reasons for confirmed doubtful findings: rule, tab, reason, one a line',
  version                BIGINT        NOT NULL,
  mandate_id             BIGINT        NOT NULL,
  UNIQUE KEY case_by_number (case_number),
  UNIQUE KEY case_one_per_document (active_id_index),
  KEY case_by_id_number (id_number_index),
  KEY case_by_id_tail (id_tail_index, managing_division),
  KEY case_by_phone_tail (phone_tail_index, managing_division),
  KEY case_by_village (managing_division, name_initials, name_pinyin, id, name, status),
  KEY case_by_township (township_code, name_initials, name_pinyin, id, name, status),
  KEY case_by_county (county_code, name_initials, name_pinyin, id, name, status),
  CONSTRAINT case_managed_in FOREIGN KEY (managing_division) REFERENCES division (code),
  CONSTRAINT case_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT case_exit_whole CHECK ((exit_on IS NULL) = (exit_reason IS NULL))
) WITH SYSTEM VERSIONING;

CREATE TABLE marriage_event (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  seq             INT          NOT NULL,
  event           VARCHAR(20)  NOT NULL,
  event_date      DATE         NULL,
  month_only      BOOLEAN      NOT NULL,
  place           VARCHAR(100) NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY marriage_event_of (case_id),
  CONSTRAINT marriage_event_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT marriage_event_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE husband (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  name            VARCHAR(50)  NULL,
  id_type         VARCHAR(2)   NULL,
  id_number_enc   VARBINARY(160) NULL,
  id_number_index BINARY(32)   NULL,
  birth_date      DATE         NULL,
  ethnicity       VARCHAR(20)  NULL,
  education       VARCHAR(20)  NULL,
  registered_division VARCHAR(12) NULL,
  phone_enc       VARBINARY(120) NULL,
  lives_together  VARCHAR(20)  NULL,
  ended_on        DATE         NULL COMMENT 'day on which the block was closed and became history; null for the current husband',
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY husband_of (case_id),
  KEY husband_by_id_number (id_number_index),
  CONSTRAINT husband_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT husband_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE child (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  seq             INT          NOT NULL,
  name            VARCHAR(50)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  sex             VARCHAR(20)  NULL,
  birth_date      DATE         NULL,
  id_number_enc   VARBINARY(160) NULL,
  birth_certificate_no_enc VARBINARY(160) NULL,
  birth_order     INT          NULL,
  relation        VARCHAR(20)  NULL,
  live_status     VARCHAR(20)  NULL,
  live_status_on  DATE         NULL,
  health_at_birth_enc VARBINARY(80) NULL,
  birth_place_type VARCHAR(20) NULL,
  handbook_no     VARCHAR(40)  NULL,
  guardian_notice_on DATE      NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY child_of (case_id),
  KEY child_by_birth (birth_date, name),
  CONSTRAINT child_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT child_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

-- Restricted. hidden_at: she withdrew her consent; the line is out of sight for everybody until its legal term is over.
CREATE TABLE pregnancy (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  seq             INT          NOT NULL,
  registered_on   DATE         NULL,
  lmp_enc         VARBINARY(80) NULL,
  edd             DATE         NULL,
  handbook_issued_on DATE      NULL,
  care_institution VARCHAR(100) NULL,
  risk_level_enc  VARBINARY(80) NULL,
  outcome_enc     VARBINARY(80) NULL,
  outcome_date    DATE         NULL,
  multiplicity    INT          NULL,
  source          VARCHAR(20)  NULL,
  hidden_at       DATETIME(6)  NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY pregnancy_of (case_id),
  CONSTRAINT pregnancy_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT pregnancy_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

-- Restricted, as above.
CREATE TABLE contraception_service (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  method_enc      VARBINARY(80) NULL,
  started_on      DATE         NULL,
  provider_type   VARCHAR(20)  NULL,
  device_kind_enc VARBINARY(160) NULL,
  due_review      DATE         NULL,
  ended_on        DATE         NULL,
  end_reason_enc  VARBINARY(80) NULL,
  informed_choice_doc VARCHAR(60) NULL,
  source          VARCHAR(20)  NULL,
  hidden_at       DATETIME(6)  NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY contraception_service_of (case_id),
  CONSTRAINT contraception_service_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT contraception_service_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE service_record (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  service_code    VARCHAR(20)  NOT NULL,
  planned_on      DATE         NULL,
  offered_on      DATE         NULL,
  done_on         DATE         NULL,
  provider_type   VARCHAR(20)  NULL,
  result          VARCHAR(20)  NULL,
  follow_up_on    DATE         NULL,
  note            VARCHAR(200) NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY service_record_of (case_id),
  CONSTRAINT service_record_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT service_record_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE floating_record (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  direction       VARCHAR(3)   NOT NULL COMMENT 'IN or OUT',
  type            VARCHAR(20)  NULL,
  from_division   VARCHAR(12)  NULL,
  to_division     VARCHAR(12)  NULL,
  since           DATE         NULL,
  expected_until  DATE         NULL,
  reason          VARCHAR(20)  NULL,
  with_spouse     BOOLEAN      NULL,
  exchange_id     VARCHAR(40)  NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY floating_record_of (case_id),
  CONSTRAINT floating_record_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT floating_record_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE benefit (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  programme       VARCHAR(20)  NOT NULL,
  role            VARCHAR(20)  NULL,
  applied_on      DATE         NULL,
  confirmed_on    DATE         NULL,
  decision        VARCHAR(20)  NULL,
  decision_doc_no VARCHAR(60)  NULL,
  valid_from      DATE         NULL,
  valid_to        DATE         NULL,
  payments        VARCHAR(1000) NULL COMMENT 'payment status by year: year, tab, status, one a line',
  account_last4_enc VARBINARY(80) NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY benefit_of (case_id),
  CONSTRAINT benefit_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT benefit_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE consent (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_id         BIGINT       NOT NULL,
  code            VARCHAR(20)  NOT NULL COMMENT 'N1, C1 to C7',
  text_version    VARCHAR(20)  NOT NULL,
  given_on        DATE         NOT NULL,
  withdrawn_on    DATE         NULL,
  removed_at      DATETIME(6)  NULL,
  mandate_id      BIGINT       NOT NULL,
  KEY consent_of (case_id),
  CONSTRAINT consent_case FOREIGN KEY (case_id) REFERENCES woman_case (id),
  CONSTRAINT consent_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id)
) WITH SYSTEM VERSIONING;

-- The database refuses what no mandate of this transaction covers.
CREATE TRIGGER woman_case_needs_mandate_to_insert BEFORE INSERT ON woman_case FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER woman_case_needs_mandate_to_update BEFORE UPDATE ON woman_case FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER marriage_event_needs_mandate_to_insert BEFORE INSERT ON marriage_event FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER marriage_event_needs_mandate_to_update BEFORE UPDATE ON marriage_event FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER husband_needs_mandate_to_insert BEFORE INSERT ON husband FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER husband_needs_mandate_to_update BEFORE UPDATE ON husband FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER child_needs_mandate_to_insert BEFORE INSERT ON child FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER child_needs_mandate_to_update BEFORE UPDATE ON child FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER pregnancy_needs_mandate_to_insert BEFORE INSERT ON pregnancy FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER pregnancy_needs_mandate_to_update BEFORE UPDATE ON pregnancy FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER contraception_service_needs_mandate_to_insert BEFORE INSERT ON contraception_service FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER contraception_service_needs_mandate_to_update BEFORE UPDATE ON contraception_service FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER service_record_needs_mandate_to_insert BEFORE INSERT ON service_record FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER service_record_needs_mandate_to_update BEFORE UPDATE ON service_record FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER floating_record_needs_mandate_to_insert BEFORE INSERT ON floating_record FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER floating_record_needs_mandate_to_update BEFORE UPDATE ON floating_record FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER benefit_needs_mandate_to_insert BEFORE INSERT ON benefit FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER benefit_needs_mandate_to_update BEFORE UPDATE ON benefit FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER consent_needs_mandate_to_insert BEFORE INSERT ON consent FOR EACH ROW CALL require_mandate(NEW.mandate_id);
CREATE TRIGGER consent_needs_mandate_to_update BEFORE UPDATE ON consent FOR EACH ROW CALL require_mandate(NEW.mandate_id);
