package org.wis.staff;

import java.io.Serializable;
import org.wis.gate.Refused;

/**
 * A person to be registered.
 *
 * @param name     stripped, never empty, at most 60 characters
 * @param sex      never null
 * @param idNumber citizen identity number as typed
 * @param phone    office phone, may be null
 */
public record NewPerson(String name, Sex sex, String idNumber, String phone) implements Serializable {

    private static final int NAME_LIMIT = 60;
    private static final int PHONE_LIMIT = 30;

    /** @throws Refused STAFF_NAME_MISSING, SEX_CODE_UNKNOWN, DECISION_TEXT_TOO_LONG */
    public NewPerson {
        name = name(name);
        if (sex == null) {
            throw new Refused(StaffRefusal.SEX_CODE_UNKNOWN, "");
        }
        phone = phone(phone);
    }

    static String name(String text) {
        if (text == null || text.isBlank()) {
            throw new Refused(StaffRefusal.STAFF_NAME_MISSING);
        }
        return Texts.within(text, NAME_LIMIT);
    }

    static String phone(String text) {
        return text == null || text.isBlank() ? null : Texts.within(text, PHONE_LIMIT);
    }
}
