-- The same facts as facts_of_writer, for all who enter data in a division, each line with the number of the person before it; 0 before what concerns everybody. No
-- lock: it serves looking ahead, never a write. A test holds both against each other line by line. Whoever has no account is read as one whose account is closed.
DELIMITER //

CREATE OR REPLACE PROCEDURE facts_of_people(IN p_scope VARCHAR(12), IN p_day DATE)
  READS SQL DATA
  SQL SECURITY INVOKER
BEGIN
    WITH people AS (
        SELECT p.staff_id AS id FROM office o JOIN appointment p ON p.office_id = o.id
            WHERE o.division_code LIKE CONCAT(p_scope, '%') AND p.position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER') AND p.valid_to > p_day
        UNION SELECT q.staff_id FROM acting_appointment q WHERE q.township_code LIKE CONCAT(p_scope, '%') AND q.valid_to > p_day)
    SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'ACCOUNT', IFNULL(a.id, 0), w.id, a.id IS NULL OR a.disabled_at IS NOT NULL, IFNULL(a.locked_until, ''), IFNULL(a.must_change, 0))
        FROM people w LEFT JOIN account a ON a.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'ROLE', r.role)
        FROM people w JOIN account a ON a.staff_id = w.id JOIN account_role r ON r.account_id = a.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'HOME', o.id, o.division_code, o.level)
        FROM people w JOIN staff s ON s.id = w.id JOIN office o ON o.id = s.office_id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'POST', p.id, o.id, o.division_code, o.level, p.position_type, p.establishment_kind, p.valid_from, p.valid_to)
        FROM people w JOIN appointment p ON p.staff_id = w.id JOIN office o ON o.id = p.office_id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'LEAVE', l.kind, l.valid_from, l.valid_to)
        FROM people w JOIN leave_period l ON l.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'CERTIFICATE', c.id, c.number, c.type, c.status, c.status_since, IFNULL(c.suspended_by, ''),
            IFNULL(c.suspension_last_day, ''), c.valid_from, c.valid_to, IFNULL(c.status_document_no, ''))
        FROM people w JOIN certificate c ON c.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'ENDORSEMENT', c.id, e.year, e.result)
        FROM people w JOIN certificate c ON c.staff_id = w.id JOIN endorsement e ON e.certificate_id = c.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'RENEWAL', c.id, n.applied_on, IFNULL(n.decided_on, ''))
        FROM people w JOIN certificate c ON c.staff_id = w.id JOIN renewal_application n ON n.certificate_id = c.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'TRAINING', t.year, t.strict_minutes, t.wide_minutes, t.prefecture_trainings, t.obligation,
            t.pre_service_passed, IFNULL(t.late_make_up_on, ''))
        FROM people w JOIN training_standing t ON t.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'PLEDGE', g.year, g.pledge_signed_on, g.sheet_signed_on)
        FROM people w JOIN pledge g ON g.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'SUSPENSION', u.valid_from, u.valid_to, u.document_no)
        FROM people w JOIN entry_suspension u ON u.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'ACTING', q.id, q.township_code, q.valid_from, q.valid_to)
        FROM people w JOIN acting_appointment q ON q.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', w.id, 'EMERGENCY', m.id, m.township_code, m.proposed_by, IFNULL(m.approved_by, ''), m.first_day, m.last_day,
            m.extended_on IS NOT NULL, IFNULL(m.ended_on, ''))
        FROM people w JOIN emergency_authorisation m ON m.staff_id = w.id
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 0, 'FREEZE', f.division_code, f.valid_from, f.valid_to, f.document_no)
        FROM unit_freeze f
        WHERE f.valid_to > p_day
    UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 0, 'PARAMETER', v.name, v.valid_from, v.valid_to, v.value)
        FROM parameter v;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE ${database}.facts_of_people TO '${app_user}'@'${app_host}';
