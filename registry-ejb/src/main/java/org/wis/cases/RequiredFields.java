package org.wis.cases;

import static org.wis.cases.CardCode.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The fields that every card is to have (R in the list of fields). */
final class RequiredFields {

    private static final Map<String, Predicate<CardContent>> PRESENT = new LinkedHashMap<>();

    static {
        PRESENT.put("person.name", card -> given(card.person().name()));
        PRESENT.put("person.birthDate", card -> card.person().birthDate() != null);
        PRESENT.put("administrative.managingDivision", card -> card.administrative().managingDivision() != null);
        PRESENT.put("person.maritalStatus", card -> given(card.person().maritalStatus()));
        PRESENT.put("person.idType", card -> given(card.person().idType()));
        PRESENT.put("person.ethnicity", card -> given(card.person().ethnicity()));
        PRESENT.put("residence.registeredDivision", card -> card.residence().registeredDivision() != null);
        PRESENT.put("residence.registeredAddress", card -> given(card.residence().registeredAddress()));
        PRESENT.put("residence.residenceDivision", card -> card.residence().residenceDivision() != null);
        PRESENT.put("residence.residenceAddress", card -> given(card.residence().residenceAddress()));
        PRESENT.put("administrative.enteredOn", card -> card.administrative().enteredOn() != null);
        PRESENT.put("administrative.entryReason", card -> given(card.administrative().entryReason()));
        PRESENT.put("administrative.dataSource", card -> given(card.administrative().dataSource()));
        PRESENT.put("administrative.noticeGivenOn", card -> card.administrative().noticeGivenOn() != null);
    }

    private RequiredFields() {
    }

    /** The paths of those that are empty, in the order of the card. */
    static List<String> missing(CardContent card) {
        return PRESENT.entrySet().stream().filter(field -> !field.getValue().test(card)).map(Map.Entry::getKey).toList();
    }
}
