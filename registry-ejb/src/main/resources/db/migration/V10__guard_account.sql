-- The guard of the mandate also asks that the account is the writer's own and not closed: a mandate names one person, not one person's account and another's certificate.
DELIMITER //

CREATE OR REPLACE TRIGGER mandate_opens BEFORE INSERT ON mandate FOR EACH ROW
BEGIN
  DECLARE v_tolerance BIGINT;
  SELECT tolerance_seconds INTO v_tolerance FROM guard_setting WHERE id = 1;
  IF ABS(TIMESTAMPDIFF(SECOND, NEW.opened_at, SYSDATE())) > v_tolerance THEN
    SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: moment of the mandate is not now';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM account a WHERE a.id = NEW.account_id AND a.staff_id = NEW.staff_id AND a.disabled_at IS NULL) THEN
    SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1644, MESSAGE_TEXT = 'wis-guard: the account is not the writer''s own';
  END IF;
  CALL require_basis(NEW.basis, NEW.staff_id, NEW.certificate_id, NEW.acting_id, NEW.emergency_id, NEW.target_division, DATE(NEW.opened_at));
  SET NEW.connection_id = CONNECTION_ID(), NEW.database_at = SYSDATE(6);
END//

-- The last two of the facts a right to write rests on: a change made by hand queues with the holder's writes too.
CREATE TRIGGER endorsement_touches_insert AFTER INSERT ON endorsement FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = (SELECT staff_id FROM certificate WHERE id = NEW.certificate_id)//
CREATE TRIGGER endorsement_touches_update AFTER UPDATE ON endorsement FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = (SELECT staff_id FROM certificate WHERE id = NEW.certificate_id)//
CREATE TRIGGER renewal_application_touches_insert AFTER INSERT ON renewal_application FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = (SELECT staff_id FROM certificate WHERE id = NEW.certificate_id)//
CREATE TRIGGER renewal_application_touches_update AFTER UPDATE ON renewal_application FOR EACH ROW
  UPDATE credential SET revision = revision + 1 WHERE staff_id = (SELECT staff_id FROM certificate WHERE id = NEW.certificate_id)//

DELIMITER ;
