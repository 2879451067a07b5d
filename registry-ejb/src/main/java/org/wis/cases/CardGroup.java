package org.wis.cases;

/** The parts of a card as they lie in tables, with the condition under which a row counts. Rows she took out of sight by withdrawing her consent never count. */
enum CardGroup {
    FACTS(new RowShape<>(CaseFacts.class, "woman_case"), "TRUE"),
    ADMINISTRATIVE(new RowShape<>(Administrative.class, "woman_case"), "TRUE"),
    PERSON(new RowShape<>(Person.class, "woman_case", "idNumber", "phone"), "TRUE"),
    RESIDENCE(new RowShape<>(Residence.class, "woman_case"), "TRUE"),
    MARRIAGES(new RowShape<>(MarriageEvent.class, "marriage_event"), "removed_at IS NULL"),
    HUSBAND(new RowShape<>(Husband.class, "husband", "idNumber", "phone"), "removed_at IS NULL AND ended_on IS NULL"),
    FORMER_HUSBANDS(new RowShape<>(FormerHusband.class, "husband"), "removed_at IS NULL AND ended_on IS NOT NULL"),
    CHILDREN(new RowShape<>(Child.class, "child", "idNumber", "birthCertificateNo", "healthAtBirth"), "removed_at IS NULL"),
    PREGNANCIES(new RowShape<>(Pregnancy.class, "pregnancy", "lmp", "riskLevel", "outcome"), "removed_at IS NULL AND hidden_at IS NULL"),
    CONTRACEPTION(new RowShape<>(ContraceptionService.class, "contraception_service", "method", "deviceKind", "endReason"),
            "removed_at IS NULL AND hidden_at IS NULL"),
    SERVICES(new RowShape<>(ServiceRecord.class, "service_record"), "removed_at IS NULL"),
    FLOATING(new RowShape<>(FloatingRecord.class, "floating_record"), "removed_at IS NULL"),
    BENEFITS(new RowShape<>(BenefitRecord.class, "benefit", "accountLast4"), "removed_at IS NULL"),
    CONSENTS(new RowShape<>(Consent.class, "consent"), "removed_at IS NULL");

    private final RowShape<?> shape;
    private final String present;

    CardGroup(RowShape<?> shape, String present) {
        this.shape = shape;
        this.present = present;
    }

    RowShape<?> shape() {
        return shape;
    }

    /** SQL condition under which a row is on the card. */
    String present() {
        return present;
    }

    /** Whether it is a part of the root row. */
    boolean root() {
        return shape.table().equals("woman_case");
    }

    /** Whether its rows can be taken out of sight. */
    boolean hideable() {
        return present.contains("hidden_at");
    }
}
