-- The digest of every sealed line, so that verification can name the very line that was changed. Written once by the sealer, never changed.
CREATE TABLE audit_leaf (
  line_id         BIGINT       NOT NULL PRIMARY KEY,
  hash            BINARY(32)   NOT NULL
) COMMENT 'no foreign key: a line that vanished must leave its digest behind';

-- Two sealers at once can never both continue the chain at the same place.
ALTER TABLE audit_seal ADD UNIQUE KEY seal_begin (first_line), ADD UNIQUE KEY seal_chain (previous_hash);
