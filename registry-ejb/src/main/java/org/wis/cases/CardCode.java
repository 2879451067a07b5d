package org.wis.cases;

import java.util.Set;

/** Codes of the tables that the rules speak of. */
final class CardCode {

    static final String CITIZEN_ID = "01";
    static final String ID_REGISTERED_WRONGLY = "08";
    static final String FEMALE = "2";
    static final String MALE = "1";
    static final String UNMARRIED = "10";
    static final String WIDOWED = "30";
    static final String DIVORCED = "40";
    static final Set<String> MARRIED = Set.of("20", "21", "22", "23");
    static final String FIRST_MARRIAGE = "21";
    static final String REMARRIAGE = "22";
    static final String RESUMED_MARRIAGE = "23";
    static final String BIOLOGICAL = "1";
    static final String DIED = "4";
    static final String OUTCOME_ONGOING = "01";
    static final Set<String> LIVE_BIRTH = Set.of("11", "12", "13");
    static final String METHOD_NOT_SAID = "00";
    static final String METHOD_NONE = "01";
    static final Set<String> INSERTED = Set.of("10", "20");
    static final Set<String> IMPORT_ONLY = Set.of("60", "70");
    static final String FROM_HOSPITAL = "3";
    static final String FROM_EXCHANGE = "6";
    static final String EXIT_DEATH = "3";
    static final String FLOATING_IN = "IN";
    static final String FLOATING_OUT = "OUT";
    static final String CONSENT_CONTRACEPTION = "C2";
    static final String CONSENT_PREGNANCY = "C3";
    static final String CONSENT_CHILD = "C6";
    static final String NOT_NAMED_YET = "未取名";

    private CardCode() {
    }

    /** Whether a text says something. */
    static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
