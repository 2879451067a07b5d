package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.codes.CodeSystem;
import org.wis.codes.KnownCodes;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;

/** Takes a card out of the registry: she turned 50, moved away, died, or the card was opened in error. The card stays readable. */
@Stateless
public class CaseExiting {

    private static final String MERGED = "5";

    @Inject
    private CaseDesk desk;
    @Inject
    private KnownCodes codes;

    /**
     * Takes the card out.
     *
     * @param number  the card
     * @param version the version the caller saw
     * @param on      day of exit, not in the future
     * @param reason  code(exitReason)
     * @return the version now
     * @throws CaseConflict when somebody saved the card since
     * @throws Refused      VALUE_MISSING, DAY_IN_FUTURE, DAY_BEFORE_ENTRY, CODE_UNKNOWN, MERGE_IS_NO_EXIT, CASE_NOT_ACTIVE
     */
    @Does(Action.EXIT_CASE)
    public CaseWritten exit(@On CaseNumber number, long version, LocalDate on, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(CaseRefusal.VALUE_MISSING, "administrative.exitReason");
        }
        codes.requireKnown(CodeSystem.EXIT_REASON, reason, desk.today());
        Days.require(on, "administrative.exitOn", desk.today());
        if (MERGED.equals(reason)) {
            throw new Refused(CaseRefusal.MERGE_IS_NO_EXIT);
        }
        RegistryCase card = desk.hold(number, version);
        card.exit(on, reason, desk.mandate());
        desk.write(card, "exit " + reason + " " + on);
        return new CaseWritten(number, card.version(), List.of());
    }
}
