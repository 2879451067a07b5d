-- What happened to a division, and by which document. Divisions themselves are never deleted.
CREATE TABLE division_change (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code            VARCHAR(12)  NOT NULL,
  event           VARCHAR(20)  NOT NULL COMMENT 'ESTABLISHED, RENAMED, MERGED, CLOSED',
  old_name        VARCHAR(100) NULL,
  new_name        VARCHAR(100) NULL,
  successor_code  VARCHAR(12)  NULL,
  document_no     VARCHAR(100) NOT NULL COMMENT 'document, or the national table it came with',
  effective_on    DATE         NOT NULL,
  account_id      BIGINT       NULL,
  at              DATETIME(6)  NOT NULL,
  KEY change_of (code, id),
  CONSTRAINT change_division FOREIGN KEY (code) REFERENCES division (code),
  CONSTRAINT change_successor FOREIGN KEY (successor_code) REFERENCES division (code),
  CONSTRAINT change_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The divisions of a level in force, by code: the import compares whole levels.
CREATE INDEX division_by_level ON division (level, code);
