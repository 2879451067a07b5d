package org.wis.acceptance.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Applications that wait to be issued, of made-up people of a made-up county, typed by the owner's hand. */
final class WaitingApplications {

    private WaitingApplications() {
    }

    /** Lays so many ready; the photo of one of the demo's applicants serves for all. */
    static void lay(Connection owner, String county, int count) throws SQLException {
        run(owner, "INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES (?, 4, '9901', '试测县', '2000-01-01', 'benchmark')", county);
        run(owner, "INSERT IGNORE INTO office (division_code, level, name) VALUES (?, 4, '试测县科')", county);
        run(owner, "INSERT INTO staff (name, sex, office_id) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                + " SELECT CONCAT('试测', n.i), '2', o.id FROM n JOIN office o ON o.division_code = ?", count, county);
        run(owner, "INSERT INTO certificate_application (staff_id, type, state, applied_at, state_since, exam) SELECT s.id, 'COUNTY', 'EXAM_PASSED', NOW(), NOW(), '88 / 100'"
                + " FROM staff s JOIN office o ON o.id = s.office_id WHERE o.division_code = ? AND NOT EXISTS (SELECT 1 FROM certificate_application p WHERE p.staff_id = s.id)", county);
        run(owner, "INSERT INTO application_file (application_id, staff_id, kind, name, media_type, size, digest, content, added_at, added_by)"
                + " SELECT p.id, p.staff_id, 'PHOTO', 'photo.jpg', 'image/jpeg', f.size, f.digest, f.content, NOW(), f.added_by FROM certificate_application p"
                + " JOIN staff s ON s.id = p.staff_id JOIN office o ON o.id = s.office_id"
                + " JOIN (SELECT * FROM application_file WHERE kind = 'PHOTO' ORDER BY id LIMIT 1) f WHERE o.division_code = ? AND p.state = 'EXAM_PASSED'", county);
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
