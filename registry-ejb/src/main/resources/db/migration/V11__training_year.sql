-- The training year (articles 29 and 31): plan, course, session, enrolment, attendance, exam, evaluation, completion.
-- Minutes are whole clock minutes. Facts that may be corrected keep every version; nothing is ever deleted.

-- One plan of an office and a year; approved by the office above it, never by the one who handed it in.
CREATE TABLE training_plan (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  office_id       BIGINT       NOT NULL,
  year            SMALLINT     NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'DRAFT, SUBMITTED, APPROVED, RETURNED',
  document_no     VARCHAR(60)  NULL,
  remark          VARCHAR(300) NULL COMMENT 'what to mend, when returned',
  submitted_by    BIGINT       NULL COMMENT 'account',
  submitted_at    DATETIME(6)  NULL,
  decided_by      BIGINT       NULL COMMENT 'account',
  decided_at      DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_plan (office_id, year),
  KEY plan_of_year (year, state),
  CONSTRAINT plan_office FOREIGN KEY (office_id) REFERENCES office (id),
  CONSTRAINT plan_submitter FOREIGN KEY (submitted_by) REFERENCES account (id),
  CONSTRAINT plan_decider FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT plan_two_persons CHECK (decided_by IS NULL OR decided_by <> submitted_by)
) WITH SYSTEM VERSIONING;

CREATE TABLE training_plan_item (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id         BIGINT       NOT NULL,
  title           VARCHAR(100) NOT NULL,
  subject         VARCHAR(30)  NOT NULL COMMENT 'subject of the content library',
  minutes         INT          NOT NULL,
  organiser_level TINYINT      NOT NULL COMMENT '2 province, 3 prefecture, 4 county, 5 township',
  month           TINYINT      NOT NULL,
  budget          DECIMAL(12,2) NOT NULL DEFAULT 0 COMMENT 'yuan',
  persons         INT          NOT NULL COMMENT 'persons it is meant for',
  target          VARCHAR(100) NOT NULL COMMENT 'whom it is meant for',
  dropped         BOOLEAN      NOT NULL DEFAULT FALSE,
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY item_of (plan_id, month),
  CONSTRAINT item_plan FOREIGN KEY (plan_id) REFERENCES training_plan (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE course (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title           VARCHAR(100) NOT NULL,
  subject         VARCHAR(30)  NOT NULL COMMENT 'REGULATIONS, OPERATIONS, DATA_QUALITY, STATISTICS, SECURITY, SERVICE, ARCHIVES, EMERGENCY',
  owner_office_id BIGINT       NOT NULL COMMENT 'office that keeps the course',
  recognised      BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'by the province',
  recognition_document_no VARCHAR(60) NULL,
  repeatable      BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'counts again when repeated in a year',
  pre_service     BOOLEAN      NOT NULL DEFAULT FALSE,
  exam_required   BOOLEAN      NOT NULL DEFAULT TRUE,
  exam_questions  SMALLINT     NOT NULL DEFAULT 10 COMMENT 'questions of a paper',
  exam_minutes    SMALLINT     NOT NULL DEFAULT 30,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY course_title (owner_office_id, title),
  CONSTRAINT course_owner FOREIGN KEY (owner_office_id) REFERENCES office (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE venue (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  office_id       BIGINT       NOT NULL COMMENT 'office that keeps it',
  name            VARCHAR(100) NOT NULL,
  address         VARCHAR(200) NOT NULL,
  seats           INT          NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY venue_name (office_id, name),
  CONSTRAINT venue_office FOREIGN KEY (office_id) REFERENCES office (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE trainer (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  office_id       BIGINT       NOT NULL COMMENT 'office that engages her',
  name            VARCHAR(60)  NOT NULL,
  staff_id        BIGINT       NULL COMMENT 'when she is one of the staff: teaching counts for her own year',
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY trainer_name (office_id, name),
  KEY trainer_person (staff_id),
  CONSTRAINT trainer_office FOREIGN KEY (office_id) REFERENCES office (id),
  CONSTRAINT trainer_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE training_session (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id       BIGINT       NOT NULL,
  plan_item_id    BIGINT       NULL COMMENT 'null: outside the plan',
  organiser_office_id BIGINT   NOT NULL,
  notice_office_id BIGINT      NULL COMMENT 'joint organisation: the highest office that issued the notice',
  notice_no       VARCHAR(60)  NULL COMMENT 'number of the notice; without it a session is not published',
  organiser_level TINYINT      NOT NULL COMMENT 'level of the office that counts, on the first day: 2 province, 3 prefecture, 4 county, 5 township',
  venue_id        BIGINT       NULL,
  online          BOOLEAN      NOT NULL DEFAULT FALSE,
  online_counts   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'recognised by the province as the one training though online',
  capacity        INT          NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'PLANNED, PUBLISHED, COMPLETED, CANCELLED',
  state_reason    VARCHAR(300) NULL,
  first_day       DATE         NOT NULL,
  last_day        DATE         NOT NULL COMMENT 'inclusive',
  completed_at    DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY session_days (first_day, last_day, state),
  KEY session_of_office (organiser_office_id, first_day),
  KEY session_venue (venue_id, first_day),
  CONSTRAINT session_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT session_item FOREIGN KEY (plan_item_id) REFERENCES training_plan_item (id),
  CONSTRAINT session_organiser FOREIGN KEY (organiser_office_id) REFERENCES office (id),
  CONSTRAINT session_notice FOREIGN KEY (notice_office_id) REFERENCES office (id),
  CONSTRAINT session_in FOREIGN KEY (venue_id) REFERENCES venue (id)
) WITH SYSTEM VERSIONING;

-- A day of a session: what may be credited at most.
CREATE TABLE session_day (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id      BIGINT       NOT NULL,
  day             DATE         NOT NULL,
  approved_minutes INT         NOT NULL,
  dropped         BOOLEAN      NOT NULL DEFAULT FALSE,
  UNIQUE KEY one_day (session_id, day),
  KEY day_session (day, session_id),
  CONSTRAINT day_of FOREIGN KEY (session_id) REFERENCES training_session (id)
) WITH SYSTEM VERSIONING;

-- Its timetable by half-day; attendance is taken for each.
CREATE TABLE session_half_day (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_day_id  BIGINT       NOT NULL,
  half            VARCHAR(10)  NOT NULL COMMENT 'MORNING, AFTERNOON, EVENING',
  starts_at       TIME         NOT NULL,
  ends_at         TIME         NOT NULL,
  trainer_id      BIGINT       NULL,
  UNIQUE KEY one_half (session_day_id, half),
  KEY half_trainer (trainer_id),
  CONSTRAINT half_of FOREIGN KEY (session_day_id) REFERENCES session_day (id),
  CONSTRAINT half_taught_by FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT half_forward CHECK (starts_at < ends_at)
) WITH SYSTEM VERSIONING;

CREATE TABLE session_quota (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id      BIGINT       NOT NULL,
  county_code     VARCHAR(12)  NOT NULL,
  seats           INT          NOT NULL,
  UNIQUE KEY one_quota (session_id, county_code),
  CONSTRAINT quota_of FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT quota_county FOREIGN KEY (county_code) REFERENCES division (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE enrolment (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id      BIGINT       NOT NULL,
  staff_id        BIGINT       NOT NULL,
  county_code     VARCHAR(12)  NOT NULL COMMENT 'whose seat it takes',
  state           VARCHAR(20)  NOT NULL COMMENT 'NOMINATED, CONFIRMED, WAITING, DECLINED, WITHDRAWN, EXCHANGED',
  waiting_since   DATETIME(6)  NULL COMMENT 'order on the waiting list',
  nominated_by    BIGINT       NOT NULL COMMENT 'account',
  nominated_at    DATETIME(6)  NOT NULL,
  decided_by      BIGINT       NULL,
  decided_at      DATETIME(6)  NULL,
  reason          VARCHAR(300) NULL,
  booked_year     SMALLINT     NULL COMMENT 'make-up: the year before, at her request; null: the years of its days',
  booking_requested_at DATETIME(6) NULL,
  booking_county_by BIGINT     NULL COMMENT 'account of the county manager who approved the booking',
  booking_county_at DATETIME(6) NULL,
  booking_province_by BIGINT   NULL COMMENT 'late make-up: account of the province that confirmed it',
  booking_province_at DATETIME(6) NULL,
  booking_document_no VARCHAR(60) NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_enrolment (session_id, staff_id),
  KEY enrolment_of (staff_id, state),
  KEY enrolment_state (session_id, state, waiting_since),
  CONSTRAINT enrolment_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT enrolment_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT enrolment_county FOREIGN KEY (county_code) REFERENCES division (code),
  CONSTRAINT enrolment_nominator FOREIGN KEY (nominated_by) REFERENCES account (id),
  CONSTRAINT enrolment_decider FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT booking_county FOREIGN KEY (booking_county_by) REFERENCES account (id),
  CONSTRAINT booking_province FOREIGN KEY (booking_province_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE attendance (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id    BIGINT       NOT NULL,
  half_day_id     BIGINT       NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'PRESENT, ABSENT, EXCUSED, VOID (forged sign-in)',
  signed_in_at    TIME         NULL COMMENT 'wall clock; being late is a matter of the rules',
  signed_out_at   TIME         NULL,
  source          VARCHAR(20)  NOT NULL COMMENT 'QR, LIST, UPLOAD, CORRECTION',
  reason          VARCHAR(300) NULL COMMENT 'of a correction or voiding',
  document_no     VARCHAR(60)  NULL,
  recorded_by     BIGINT       NOT NULL COMMENT 'account',
  recorded_at     DATETIME(6)  NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_attendance (enrolment_id, half_day_id),
  KEY attendance_half (half_day_id),
  CONSTRAINT attendance_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT attendance_in FOREIGN KEY (half_day_id) REFERENCES session_half_day (id),
  CONSTRAINT attendance_recorder FOREIGN KEY (recorded_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

-- The question bank of a course.
CREATE TABLE exam_question (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id       BIGINT       NOT NULL,
  kind            VARCHAR(20)  NOT NULL COMMENT 'SINGLE, MULTIPLE, TRUE_FALSE',
  text            VARCHAR(500) NOT NULL,
  active          BOOLEAN      NOT NULL DEFAULT TRUE,
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY question_of (course_id, active),
  CONSTRAINT question_course FOREIGN KEY (course_id) REFERENCES course (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE exam_option (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id     BIGINT       NOT NULL,
  position        TINYINT      NOT NULL,
  text            VARCHAR(300) NOT NULL,
  correct         BOOLEAN      NOT NULL,
  UNIQUE KEY one_option (question_id, position),
  CONSTRAINT option_of FOREIGN KEY (question_id) REFERENCES exam_question (id)
) WITH SYSTEM VERSIONING;

-- A sitting: attempt 1, or 2 as the one resit.
CREATE TABLE exam_sitting (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id    BIGINT       NOT NULL,
  attempt         TINYINT      NOT NULL CHECK (attempt IN (1, 2)),
  started_at      DATETIME(6)  NOT NULL,
  closes_at       DATETIME(6)  NOT NULL COMMENT 'answers after it are not taken',
  handed_in_at    DATETIME(6)  NULL,
  score           SMALLINT     NULL COMMENT 'of 100',
  passed          BOOLEAN      NULL,
  paper_document_no VARCHAR(60) NULL COMMENT 'an exam sat on paper: where its result stands',
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_attempt (enrolment_id, attempt),
  CONSTRAINT sitting_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE exam_answer (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sitting_id      BIGINT       NOT NULL,
  position        SMALLINT     NOT NULL,
  question_id     BIGINT       NOT NULL,
  chosen          VARCHAR(40)  NOT NULL DEFAULT '' COMMENT 'positions of the options, comma separated',
  UNIQUE KEY one_answer (sitting_id, position),
  CONSTRAINT answer_of FOREIGN KEY (sitting_id) REFERENCES exam_sitting (id),
  CONSTRAINT answer_question FOREIGN KEY (question_id) REFERENCES exam_question (id)
) WITH SYSTEM VERSIONING;

-- Evaluation is anonymous: that she took part is kept apart from what was said, without moment or order in common.
CREATE TABLE evaluation_turn (
  enrolment_id    BIGINT       NOT NULL PRIMARY KEY,
  CONSTRAINT turn_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);

CREATE TABLE evaluation (
  id              BINARY(16)   NOT NULL PRIMARY KEY COMMENT 'random',
  session_id      BIGINT       NOT NULL,
  content         TINYINT      NOT NULL COMMENT '1 to 5',
  teaching        TINYINT      NOT NULL,
  organisation    TINYINT      NOT NULL,
  usefulness      TINYINT      NOT NULL,
  overall         TINYINT      NOT NULL,
  remark          VARCHAR(300) NULL,
  KEY evaluation_of (session_id),
  CONSTRAINT evaluation_session FOREIGN KEY (session_id) REFERENCES training_session (id)
);

-- How a session ended for a person. One row, corrected with trail.
CREATE TABLE completion (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id    BIGINT       NOT NULL,
  result          VARCHAR(20)  NOT NULL COMMENT 'PASSED, FAILED, ATTENDED (left or without exam)',
  completed_on    DATE         NOT NULL COMMENT 'last day of the session, or day of the resit passed',
  reason          VARCHAR(300) NULL,
  document_no     VARCHAR(60)  NULL,
  recorded_by     BIGINT       NOT NULL COMMENT 'account',
  recorded_at     DATETIME(6)  NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_completion (enrolment_id),
  CONSTRAINT completion_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT completion_recorder FOREIGN KEY (recorded_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

-- Training elsewhere or before the system: recognised by the province with a document, day by day.
CREATE TABLE outside_training (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id        BIGINT       NOT NULL,
  title           VARCHAR(100) NOT NULL,
  organiser       VARCHAR(100) NOT NULL,
  organiser_level TINYINT      NOT NULL,
  online          BOOLEAN      NOT NULL DEFAULT FALSE,
  online_counts   BOOLEAN      NOT NULL DEFAULT FALSE,
  day             DATE         NOT NULL,
  starts_at       TIME         NOT NULL,
  ends_at         TIME         NOT NULL,
  approved_minutes INT         NOT NULL,
  last_day        DATE         NOT NULL COMMENT 'of the whole training',
  result          VARCHAR(20)  NOT NULL COMMENT 'PASSED, ATTENDED',
  recognised      BOOLEAN      NOT NULL DEFAULT FALSE,
  recognised_by   BIGINT       NULL COMMENT 'account of the province',
  document_no     VARCHAR(60)  NOT NULL,
  entered_by      BIGINT       NOT NULL COMMENT 'account',
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY one_outside_day (staff_id, title, day, starts_at),
  CONSTRAINT outside_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT outside_recogniser FOREIGN KEY (recognised_by) REFERENCES account (id),
  CONSTRAINT outside_enterer FOREIGN KEY (entered_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('training.late.minutes',        '15',    'WIS-DEC-2', 'Minutes of lateness that are forgiven; beyond them the half-day counts nothing', '2000-01-01', '9999-12-31'),
 ('training.online.cap.percent',  '50',    'WIS-DEC-2', 'Share of the required minutes that online sessions may give', '2000-01-01', '9999-12-31'),
 ('training.trainer.cap.percent', '50',    'WIS-DEC-2', 'Share of the required minutes that teaching may give', '2000-01-01', '9999-12-31'),
 ('training.correction.days',     '30',    'WIS-DEC-2', 'Days after the last day of a session, that day not counted, in which its organiser may correct; then the province only', '2000-01-01', '9999-12-31'),
 ('training.peak.days',           '24-28', 'WIS-DEC-10', 'Days of the month on which townships close their month and nobody should be away', '2000-01-01', '9999-12-31'),
 ('training.plan.due',            '01-31', 'WIS-DEC-10', 'Day by which the plan of the year is to be handed in', '2000-01-01', '9999-12-31'),
 ('training.make.up.end',         '03-31', 'WIS-DEC-2', 'Last day of a session that may be booked to the year before', '2000-01-01', '9999-12-31'),
 ('training.qr.seconds',          '30',    'WIS-DEC-10', 'Seconds after which the sign-in code changes', '2000-01-01', '9999-12-31'),
 ('exam.pass.mark',               '60',    'WIS-DEC-10', 'Points of 100 that pass an exam', '2000-01-01', '9999-12-31'),
 ('exam.attempts',                '2',     'WIS-DEC-10', 'Times an exam may be sat: once, and one resit', '2000-01-01', '9999-12-31');
