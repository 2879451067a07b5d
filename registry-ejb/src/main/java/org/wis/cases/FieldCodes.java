package org.wis.cases;

import java.util.Map;
import java.util.Optional;
import org.wis.codes.CodeSystem;

/** Which field of a card takes its codes from which table (article 17), by the field's name as in {@link FieldChange#field()}. Pages build their choices from it. */
public final class FieldCodes {

    private static final Map<String, CodeSystem> SYSTEMS = Map.ofEntries(
            Map.entry("administrative.entryReason", CodeSystem.ENTRY_REASON),
            Map.entry("administrative.exitReason", CodeSystem.EXIT_REASON),
            Map.entry("administrative.verificationMethod", CodeSystem.VERIFICATION_METHOD),
            Map.entry("administrative.dataSource", CodeSystem.DATA_SOURCE),
            Map.entry("person.idType", CodeSystem.ID_TYPE),
            Map.entry("person.idReason", CodeSystem.ID_REASON),
            Map.entry("person.ethnicity", CodeSystem.ETHNIC_GROUP),
            Map.entry("person.education", CodeSystem.EDUCATION),
            Map.entry("person.occupation", CodeSystem.OCCUPATION),
            Map.entry("person.householdType", CodeSystem.HOUSEHOLD_TYPE),
            Map.entry("person.maritalStatus", CodeSystem.MARITAL_STATUS),
            Map.entry("person.preferredContact", CodeSystem.CONTACT),
            Map.entry("residence.residenceType", CodeSystem.RESIDENCE_TYPE),
            Map.entry("marriages.event", CodeSystem.MARRIAGE_EVENT),
            Map.entry("husband.idType", CodeSystem.ID_TYPE),
            Map.entry("husband.ethnicity", CodeSystem.ETHNIC_GROUP),
            Map.entry("husband.education", CodeSystem.EDUCATION),
            Map.entry("husband.livesTogether", CodeSystem.YES_NO_UNKNOWN),
            Map.entry("children.sex", CodeSystem.SEX),
            Map.entry("children.relation", CodeSystem.CHILD_RELATION),
            Map.entry("children.liveStatus", CodeSystem.LIVE_STATUS),
            Map.entry("children.healthAtBirth", CodeSystem.HEALTH_AT_BIRTH),
            Map.entry("children.birthPlaceType", CodeSystem.BIRTH_PLACE_TYPE),
            Map.entry("pregnancies.riskLevel", CodeSystem.RISK_LEVEL),
            Map.entry("pregnancies.outcome", CodeSystem.PREGNANCY_OUTCOME),
            Map.entry("pregnancies.source", CodeSystem.DATA_SOURCE),
            Map.entry("contraception.method", CodeSystem.CONTRACEPTION),
            Map.entry("contraception.providerType", CodeSystem.INSTITUTION_TYPE),
            Map.entry("contraception.endReason", CodeSystem.CONTRACEPTION_END),
            Map.entry("contraception.source", CodeSystem.DATA_SOURCE),
            Map.entry("services.serviceCode", CodeSystem.SERVICE),
            Map.entry("services.providerType", CodeSystem.INSTITUTION_TYPE),
            Map.entry("services.result", CodeSystem.SERVICE_RESULT),
            Map.entry("floating.direction", CodeSystem.FLOATING_DIRECTION),
            Map.entry("floating.type", CodeSystem.FLOATING_TYPE),
            Map.entry("floating.reason", CodeSystem.FLOATING_REASON),
            Map.entry("benefits.programme", CodeSystem.PROGRAMME),
            Map.entry("benefits.role", CodeSystem.BENEFIT_ROLE),
            Map.entry("benefits.decision", CodeSystem.BENEFIT_DECISION),
            Map.entry("consents.code", CodeSystem.NOTICE_CONSENT));

    private FieldCodes() {
    }

    /** The code table of a field; empty for a field without codes. */
    public static Optional<CodeSystem> of(String field) {
        return Optional.ofNullable(SYSTEMS.get(field));
    }
}
