-- What decisions about people carry beside the document: when the person was heard, and the document that lifts a decision.
SET @@SESSION.system_versioning_alter_history = KEEP;

ALTER TABLE certificate_event
  ADD COLUMN hearing_on DATE NULL COMMENT 'day on which the holder was heard, before a revocation' AFTER reason;

ALTER TABLE entry_suspension
  ADD COLUMN hearing_on DATE NULL COMMENT 'day on which the person was heard' AFTER reason,
  ADD COLUMN lifted_document_no VARCHAR(60) NULL COMMENT 'document that lifted it' AFTER hearing_on;

DELIMITER //

-- State of a certificate on a day, expiry and the lapse of a county suspension counted in. Lists and filters ask it; the same rule stands in CertificateState.
CREATE FUNCTION certificate_state(p_status VARCHAR(20), p_suspension_last_day DATE, p_suspended_by VARCHAR(20), p_from DATE, p_to DATE, p_day DATE)
  RETURNS VARCHAR(30) DETERMINISTIC NO SQL SQL SECURITY INVOKER
  RETURN CASE
    WHEN p_status IN ('CANCELLED', 'REVOKED') THEN p_status
    WHEN p_status = 'SUSPENDED' AND p_suspended_by = 'COUNTY' AND p_suspension_last_day >= p_day THEN 'SUSPENDED_BY_COUNTY'
    WHEN p_status = 'SUSPENDED' AND (p_suspension_last_day IS NULL OR p_suspension_last_day >= p_day) THEN 'SUSPENDED_BY_PROVINCE'
    WHEN p_from > p_day THEN 'NOT_YET_VALID'
    WHEN p_to < p_day THEN 'EXPIRED'
    ELSE 'VALID' END//

DELIMITER ;
