package org.wis.cases;

/** The parts of a card as they lie in tables, with the condition under which a row counts. Rows she took out of sight by withdrawing her consent never count. */
enum CardGroup {
    FACTS(new RowShape<>(CaseFacts.class, "woman_case"), "TRUE", 0),
    ADMINISTRATIVE(new RowShape<>(Administrative.class, "woman_case"), "TRUE", 0),
    PERSON(new RowShape<>(Person.class, "woman_case", "idNumber", "phone"), "TRUE", 0),
    RESIDENCE(new RowShape<>(Residence.class, "woman_case"), "TRUE", 0),
    MARRIAGES(new RowShape<>(MarriageEvent.class, "marriage_event"), "removed_at IS NULL", 1),
    HUSBAND(new RowShape<>(StoredHusband.class, "husband", "idNumber", "phone"), "removed_at IS NULL", 2),
    CHILDREN(new RowShape<>(Child.class, "child", "idNumber", "birthCertificateNo", "healthAtBirth"), "removed_at IS NULL", 4),
    PREGNANCIES(new RowShape<>(Pregnancy.class, "pregnancy", "lmp", "riskLevel", "outcome"), "removed_at IS NULL AND hidden_at IS NULL", 8),
    CONTRACEPTION(new RowShape<>(ContraceptionService.class, "contraception_service", "method", "deviceKind", "endReason"),
            "removed_at IS NULL AND hidden_at IS NULL", 16),
    SERVICES(new RowShape<>(ServiceRecord.class, "service_record"), "removed_at IS NULL", 32),
    FLOATING(new RowShape<>(FloatingRecord.class, "floating_record"), "removed_at IS NULL", 64),
    BENEFITS(new RowShape<>(BenefitRecord.class, "benefit", "accountLast4"), "removed_at IS NULL", 128),
    CONSENTS(new RowShape<>(Consent.class, "consent"), "removed_at IS NULL", 256);

    private final RowShape<?> shape;
    private final String present;
    private final int bit;

    CardGroup(RowShape<?> shape, String present, int bit) {
        this.shape = shape;
        this.present = present;
        this.bit = bit;
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
        return bit == 0;
    }

    /** The bit by which a root remembers that it has had a line of this group; kept in the database, so it never changes. */
    int bit() {
        return bit;
    }

    /** Whether its rows can be taken out of sight. */
    boolean hideable() {
        return present.contains("hidden_at");
    }
}
