package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.OfficeLine;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffMatching;

/** Finds the office that a row names: by the code of its division, wherever that is, or by its name among the offices of the jurisdiction. */
@Dependent
class OfficeFinding {

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
    /** Between the name and the code of a choice of the template. */
    private static final String CHOICE = "\\s*[(（]\\d+[)）]$";

    @Inject
    RemedyReading reading;
    @Inject
    StaffMatching matching;

    /** @throws Refused ROW_OFFICE_UNKNOWN, ROW_OFFICE_AMBIGUOUS */
    OfficeId find(DivisionCode scope, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String code = text.replaceAll("^.*\\((\\d+)\\)$", "$1");
        if (CODE.matcher(code).matches()) {
            return matching.office(DivisionCode.of(significant(code))).orElseThrow(() -> new Refused(FilesRefusal.ROW_OFFICE_UNKNOWN));
        }
        List<OfficeLine> named = reading.offices(scope).stream().filter(office -> office.name().equals(typed.replaceAll(CHOICE, ""))).toList();
        if (named.isEmpty()) {
            throw new Refused(FilesRefusal.ROW_OFFICE_UNKNOWN);
        }
        if (named.size() > 1) {
            throw new Refused(FilesRefusal.ROW_OFFICE_AMBIGUOUS);
        }
        return named.get(0).id();
    }

    /** A code written with twelve digits is filled up with zeros behind the significant ones. */
    private static String significant(String code) {
        if (code.length() < 12 || !code.endsWith("000")) {
            return code;
        }
        String cut = code.substring(0, 9);
        return cut.endsWith("000") ? cut.substring(0, 6).replaceAll("(00){1,2}$", "") : cut;
    }
}
