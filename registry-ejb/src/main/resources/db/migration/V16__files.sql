-- Files handed in: who, when, what, how far, what came of it. The content is kept encrypted and apart, without versions, and goes when it is no longer needed.
CREATE TABLE import_run (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind            VARCHAR(30)  NOT NULL COMMENT 'STAFF, APPOINTMENTS, OUTSIDE_TRAINING, ATTENDANCE',
  division_code   VARCHAR(12)  NOT NULL COMMENT 'jurisdiction it was handed in for',
  file_name       VARCHAR(120) NOT NULL,
  digest          BINARY(32)   NOT NULL COMMENT 'SHA-256 of the content',
  uploaded_by     BIGINT       NOT NULL COMMENT 'account; nobody else sees it',
  uploaded_at     DATETIME(6)  NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'CHECKING, CHECKED, IMPORTING, DONE, DROPPED',
  mode            VARCHAR(20)  NULL COMMENT 'ALL_OR_NOTHING, GOOD_ROWS; null before the decision',
  row_count       INT          NOT NULL DEFAULT 0 COMMENT 'rows under the headings',
  rows_done       INT          NOT NULL DEFAULT 0 COMMENT 'rows the running pass has done',
  rows_fresh      INT          NOT NULL DEFAULT 0,
  rows_changed    INT          NOT NULL DEFAULT 0,
  rows_unchanged  INT          NOT NULL DEFAULT 0,
  rows_faulty     INT          NOT NULL DEFAULT 0,
  ended_at        DATETIME(6)  NULL,
  keep_until      DATE         NOT NULL COMMENT 'last day on which the content is kept',
  cleared_at      DATETIME(6)  NULL COMMENT 'when the content was cleared',
  version         BIGINT       NOT NULL DEFAULT 0,
  KEY import_of (uploaded_by, id),
  KEY import_same (digest, state),
  KEY import_keep (cleared_at, keep_until),
  CONSTRAINT import_by FOREIGN KEY (uploaded_by) REFERENCES account (id),
  CONSTRAINT import_for FOREIGN KEY (division_code) REFERENCES division (code)
);

CREATE TABLE import_piece (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id          BIGINT       NOT NULL,
  place           INT          NOT NULL,
  content_enc     MEDIUMBLOB   NULL COMMENT 'encrypted; null when cleared',
  UNIQUE KEY one_piece (run_id, place),
  CONSTRAINT piece_of FOREIGN KEY (run_id) REFERENCES import_run (id)
);

-- What is wrong with a cell: where, and which words say it. Never what the cell holds.
CREATE TABLE import_fault (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id          BIGINT       NOT NULL,
  row_no          INT          NOT NULL COMMENT 'from 1',
  column_no       INT          NOT NULL COMMENT 'from 0',
  word_key        VARCHAR(100) NOT NULL,
  operands        VARCHAR(300) NOT NULL,
  KEY fault_of (run_id, row_no, column_no),
  CONSTRAINT fault_in FOREIGN KEY (run_id) REFERENCES import_run (id)
);

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('import.rows',             '5000',  'WIS-DEC-16', 'Rows under the headings that a file handed in may have', '2000-01-01', '9999-12-31'),
 ('import.file.megabytes',   '8',     'WIS-DEC-16', 'Megabytes of a file handed in', '2000-01-01', '9999-12-31'),
 ('import.opened.megabytes', '64',    'WIS-DEC-16', 'Megabytes of all parts of a workbook when opened', '2000-01-01', '9999-12-31'),
 ('import.swell.ratio',      '100',   'WIS-DEC-16', 'How many times larger than stored a part of a workbook may become', '2000-01-01', '9999-12-31'),
 ('import.parts',            '200',   'WIS-DEC-16', 'Parts of a workbook', '2000-01-01', '9999-12-31'),
 ('import.columns',          '60',    'WIS-DEC-16', 'Columns of a file handed in', '2000-01-01', '9999-12-31'),
 ('import.line.characters',  '20000', 'WIS-DEC-16', 'Characters of a line of a text file', '2000-01-01', '9999-12-31'),
 ('import.faults',           '5000',  'WIS-DEC-16', 'Faults of a file that are kept; more are counted', '2000-01-01', '9999-12-31'),
 ('import.keep.days',        '90',    'WIS-DEC-16', 'Days for which the content of a file is kept when it was not taken over without a fault', '2000-01-01', '9999-12-31');
