SET SESSION system_versioning_alter_history = KEEP;

-- The order in which the options of a question stand on her own paper, the same after every reload.
ALTER TABLE exam_answer ADD COLUMN option_order VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'positions of the options as shown, comma separated' AFTER question_id;

-- When an exam of a session may be begun: the organiser opens the door, an opened door is never moved.
CREATE TABLE exam_opening (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id      BIGINT       NOT NULL,
  opens_at        DATETIME(6)  NOT NULL,
  closes_at       DATETIME(6)  NOT NULL COMMENT 'no exam is begun from here on; one that runs has its full time',
  opened_by       BIGINT       NOT NULL COMMENT 'account',
  KEY opening_of (session_id, opens_at),
  CONSTRAINT opening_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT opening_account FOREIGN KEY (opened_by) REFERENCES account (id),
  CONSTRAINT opening_forward CHECK (opens_at < closes_at)
) WITH SYSTEM VERSIONING;

-- Training elsewhere: what the province decided, and on which document of its own.
ALTER TABLE outside_training
  ADD COLUMN decision VARCHAR(20) NOT NULL DEFAULT 'WAITING' COMMENT 'WAITING, RECOGNISED, DECLINED' AFTER recognised_by,
  ADD COLUMN decided_at DATETIME(6) NULL AFTER decision,
  ADD COLUMN decision_document_no VARCHAR(60) NULL AFTER decided_at,
  ADD COLUMN decision_reason VARCHAR(300) NULL AFTER decision_document_no,
  ADD CONSTRAINT outside_two_persons CHECK (recognised_by IS NULL OR recognised_by <> entered_by);

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('training.sign.minutes',    '30', 'WIS-DEC-10', 'Minutes before the start of a half-day from which one may sign in, and after its end until which one may sign out', '2000-01-01', '9999-12-31'),
 ('evaluation.answers.shown', '5',  'WIS-DEC-10', 'Answers from which on the evaluation of a session is shown', '2000-01-01', '9999-12-31');
