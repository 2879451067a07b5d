package org.wis.cases;

import java.util.Set;
import java.util.regex.Pattern;
import org.wis.gate.Refused;

/** The fields that are kept masked and can be shown for a reason. */
final class Masked {

    private static final Set<String> FIELDS = Set.of("person.name", "person.formerName", "person.idNumber", "person.phone", "husband.name", "husband.idNumber",
            "husband.phone", "children.name", "children.idNumber", "children.birthCertificateNo");
    private static final Pattern PATH = Pattern.compile("[a-zA-Z]+(\\[\\d{1,18}])?\\.[a-zA-Z]+");

    private Masked() {
    }

    /** The value in this field. @throws Refused NOTHING_TO_REVEAL */
    static String value(CardContent card, String field) {
        if (field == null || !PATH.matcher(field).matches()) {
            throw new Refused(CaseRefusal.NOTHING_TO_REVEAL, "");
        }
        String value = FIELDS.contains(CardFields.name(field)) ? CardFields.of(card).get(field) : null;
        if (value == null) {
            throw new Refused(CaseRefusal.NOTHING_TO_REVEAL, field);
        }
        return value;
    }
}
