-- The training year, continued: a half-day that is no longer held, exchange of seats, notices with their mail, calendar feeds.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE session_half_day ADD COLUMN dropped BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'no longer held; attendance is not taken';

-- Two persons swap their seats in two sessions; the county of the second agrees.
CREATE TABLE seat_exchange (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  first_enrolment_id  BIGINT   NOT NULL COMMENT 'seat offered',
  second_enrolment_id BIGINT   NOT NULL COMMENT 'seat asked for',
  state           VARCHAR(20)  NOT NULL COMMENT 'PROPOSED, AGREED, REFUSED, TAKEN_BACK',
  proposed_by     BIGINT       NOT NULL COMMENT 'account',
  proposed_at     DATETIME(6)  NOT NULL,
  decided_by      BIGINT       NULL COMMENT 'account',
  decided_at      DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY exchange_second (second_enrolment_id, state),
  KEY exchange_first (first_enrolment_id, state),
  CONSTRAINT exchange_offers FOREIGN KEY (first_enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT exchange_asks FOREIGN KEY (second_enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT exchange_proposer FOREIGN KEY (proposed_by) REFERENCES account (id),
  CONSTRAINT exchange_decider FOREIGN KEY (decided_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

-- What persons are told. The same cause is told once.
CREATE TABLE notice (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  cause           VARCHAR(120) NOT NULL COMMENT 'unique for the person',
  message_key     VARCHAR(60)  NOT NULL COMMENT 'key of the words',
  operands        VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'operands of the words, separated by U+001F',
  path            VARCHAR(200) NOT NULL COMMENT 'page to open',
  told_at         DATETIME(6)  NOT NULL,
  read_at         DATETIME(6)  NULL,
  closed_at       DATETIME(6)  NULL COMMENT 'its cause is gone',
  UNIQUE KEY told_once (staff_id, cause),
  KEY notice_of (staff_id, closed_at, read_at),
  KEY notice_cause (cause),
  CONSTRAINT notice_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- The mail of a notice. Written with what is decided, sent later.
CREATE TABLE mail_outbox (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  notice_id       BIGINT       NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'WAITING, SENDING, SENT, FAILED, PORTAL_ONLY, DROPPED',
  calendar        TEXT         NULL COMMENT 'iCalendar file to send along',
  tries           INT          NOT NULL DEFAULT 0,
  due_at          DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  fault           VARCHAR(300) NULL,
  UNIQUE KEY one_mail (notice_id),
  KEY mail_due (state, due_at),
  CONSTRAINT mail_of FOREIGN KEY (notice_id) REFERENCES notice (id)
);

-- Where a person wants her mail, and the secret of her calendar feed.
CREATE TABLE contact_address (
  staff_id        BIGINT       NOT NULL PRIMARY KEY,
  email_enc       VARBINARY(400) NULL COMMENT 'enciphered',
  feed_hash       BINARY(32)   NULL COMMENT 'SHA-256 of the secret in the address of her calendar feed',
  feed_since      DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY feed_by_hash (feed_hash),
  CONSTRAINT address_of FOREIGN KEY (staff_id) REFERENCES staff (id)
) WITH SYSTEM VERSIONING;
