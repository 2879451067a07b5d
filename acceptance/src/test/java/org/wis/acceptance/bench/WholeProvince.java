package org.wis.acceptance.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wis.certification.CertificateNumber;

/**
 * Fills the made-up province up to the size of a real one: 96 counties with two managers' posts each and 1,334 townships with one operator's post, 1,526 posts in all, most of them held, with the
 * certificates, trainings, pledges and leave of their holders. By the owner's account of a database that is only measured; the same numbers make the same people.
 */
final class WholeProvince {

    /** Counties with an office. */
    static final int COUNTIES = 96;
    /** Prefectures that are made up at least. */
    static final int PREFECTURES = 11;
    /** Townships with an office. */
    static final int TOWNSHIPS = 1334;

    private static final String PROVINCE = "99";
    private static final int FIRST_PREFECTURE = 20;
    private static final int COUNTIES_OF_A_PREFECTURE = 8;
    private static final long FIRST_ID = 1_000_000;
    private static final String DOCUMENT = "试〔2026〕1号";
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final Connection owner;
    private final LocalDate today;
    private final Random random = new Random(1526);
    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    private long next = FIRST_ID;
    private int serial;

    private WholeProvince(Connection owner, LocalDate today) {
        this.owner = owner;
        this.today = today;
        List.of("division", "office", "staff", "account", "account_role", "appointment", "certificate", "endorsement", "training_standing", "pledge", "leave_period")
                .forEach(table -> tables.put(table, new ArrayList<>()));
    }

    /** Fills what is missing. @return how many posts the offices of the province have then */
    static long fill(Connection owner, LocalDate today) throws SQLException {
        WholeProvince province = new WholeProvince(owner, today);
        province.places();
        owner.setAutoCommit(false);
        for (Map.Entry<String, List<Map<String, Object>>> table : province.tables.entrySet()) {
            Row.batch(owner, table.getKey(), table.getValue());
        }
        owner.commit();
        owner.setAutoCommit(true);
        return Row.number(owner, "SELECT SUM(n.required) FROM office o JOIN position_norm n ON n.office_level = o.level AND n.valid_from <= ? AND n.valid_to > ? WHERE o.division_code LIKE '99%'",
                today, today);
    }

    private void places() throws SQLException {
        int counties = COUNTIES - (int) Row.number(owner, "SELECT COUNT(*) FROM office WHERE level = 4 AND division_code LIKE '99%'");
        int townships = TOWNSHIPS - (int) Row.number(owner, "SELECT COUNT(*) FROM office WHERE level = 5 AND division_code LIKE '99%'");
        String prefecture = "";
        for (int county = 0; county < counties; county++) {
            if (county % COUNTIES_OF_A_PREFECTURE == 0) {
                prefecture = PROVINCE + (FIRST_PREFECTURE + county / COUNTIES_OF_A_PREFECTURE);
                division(prefecture, 3, PROVINCE, "试" + prefecture + "市");
            }
            String code = prefecture + String.format("%02d", 21 + county % COUNTIES_OF_A_PREFECTURE);
            division(code, 4, prefecture, "试" + code + "县");
            long office = office(code, 4, "试" + code + "县卫生健康局");
            holder(code, office, "COUNTY_INFO_MANAGER", "COUNTY", "COUNTY_MANAGER");
            holder(code, office, "COUNTY_INFO_MANAGER", "COUNTY", "COUNTY_MANAGER");
            int many = townships * (county + 1) / counties - townships * county / counties;
            for (int township = 1; township <= many; township++) {
                String place = code + String.format("%03d", township);
                division(place, 5, code, "试" + place + "乡");
                long there = office(place, 5, "试" + place + "乡卫生健康办公室");
                if (!chance(4)) {
                    holder(code, there, "TOWNSHIP_OPERATOR", "TOWNSHIP", "TOWNSHIP_OPERATOR");
                }
            }
        }
    }

    private void holder(String county, long office, String position, String type, String role) {
        long person = next++;
        add("staff", "id", person, "name", "试" + person, "sex", "2", "office_id", office);
        add("account", "id", person, "username", "p" + person, "staff_id", person, "password_hash", "", "password_set_at", today.minusYears(1).atStartOfDay(), "must_change", false);
        add("account_role", "account_id", person, "role", role);
        add("appointment", "staff_id", person, "office_id", office, "position_type", position, "establishment_kind", chance(97) ? 1 : 4, "document_no", DOCUMENT, "valid_from",
                today.minusYears(4), "valid_to", chance(95) ? OPEN_END : today.plusDays(30L + random.nextInt(300)));
        LocalDate end = today.plusDays(random.nextInt(1100) - 20L);
        String number = CertificateNumber.issue(county, today.getYear(), CertificateNumber.Level.valueOf(type), ++serial).value();
        add("certificate", "id", person, "number", number, "staff_id", person, "type", type, "status", chance(98) ? "VALID" : "REVOKED", "status_since",
                today.minusYears(2).atStartOfDay(), "issuing_office_id", office, "basis", DOCUMENT, "issued_on", end.minusYears(3), "valid_from", end.minusYears(3).plusDays(1), "valid_to", end);
        for (int year = today.getYear() - 3; year < today.getYear(); year++) {
            add("endorsement", "certificate_id", person, "year", year, "result", "PASSED", "document_no", DOCUMENT, "endorsed_on", LocalDate.of(year + 1, 2, 1));
            boolean complete = chance(96);
            add("training_standing", "staff_id", person, "year", year, "strict_minutes", complete ? 1800 : 1500, "wide_minutes", 1900, "prefecture_trainings", 1, "document_no", DOCUMENT);
        }
        add("training_standing", "staff_id", person, "year", today.getYear(), "strict_minutes", random.nextInt(2400), "wide_minutes", 2400, "prefecture_trainings", 1, "document_no", DOCUMENT);
        for (int year = today.getYear() - 3; year <= today.getYear(); year++) {
            add("pledge", "staff_id", person, "year", year, "pledge_signed_on", LocalDate.of(year, 1, 10), "sheet_signed_on", LocalDate.of(year, 1, 10));
        }
        if (chance(5)) {
            LocalDate from = today.plusDays(random.nextInt(200) - 40L);
            add("leave_period", "staff_id", person, "kind", "MATERNITY", "document_no", DOCUMENT, "valid_from", from, "valid_to", from.plusDays(158));
        }
    }

    private void division(String code, int level, String parent, String name) {
        add("division", "code", code, "level", level, "parent_code", parent, "name", name, "valid_from", LocalDate.of(2000, 1, 1), "source", "made up");
    }

    private long office(String code, int level, String name) {
        add("office", "id", next, "division_code", code, "level", level, "name", name);
        return next++;
    }

    private void add(String table, Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        tables.get(table).add(row);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
