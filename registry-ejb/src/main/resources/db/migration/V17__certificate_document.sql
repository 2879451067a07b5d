-- The signed documents of certificates. A row is added for each copy and never changed: a copy is void as soon as a later one is due, which the events of the certificate say.

CREATE TABLE certificate_document (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id  BIGINT       NOT NULL,
  copy            INT          NOT NULL COMMENT '1 for the one issued first, one more with each renewal and reissue',
  cause           VARCHAR(20)  NOT NULL COMMENT 'ISSUED, RENEWED, REISSUED',
  digest          BINARY(32)   NOT NULL COMMENT 'SHA-256 of the content',
  content         MEDIUMBLOB   NOT NULL COMMENT 'PDF/A-2b as signed',
  key_id          CHAR(8)      NOT NULL COMMENT 'short name of the key that signed it',
  made_at         DATETIME(6)  NOT NULL,
  made_by         BIGINT       NOT NULL,
  UNIQUE KEY one_document (certificate_id, copy),
  CONSTRAINT document_of FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT document_made_by FOREIGN KEY (made_by) REFERENCES account (id)
);

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('check.asks.max',      '30',   'WIS-DEC-17', 'Questions an address may ask on the public check page within the minutes of check.asks.minutes', '2000-01-01', '9999-12-31'),
 ('check.asks.minutes',  '10',   'WIS-DEC-17', 'Minutes over which the questions of an address are counted', '2000-01-01', '9999-12-31'),
 ('check.addresses.max', '20000','WIS-DEC-17', 'Addresses the public check page remembers at most; the one that asked longest ago is forgotten first', '2000-01-01', '9999-12-31');
