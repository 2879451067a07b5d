package org.wis.gate;

import java.util.Set;

/**
 * What an action asks of the person who does it.
 *
 * @param kind            the sort of permission
 * @param roles           roles of which one is needed; empty where none is asked
 * @param inEmergency     whether an emergency authorisation suffices as the basis (posting and urgent corrections only)
 * @param onExitedCase    whether it stays possible on an exited case (services begun, benefits, restoring)
 * @param whileEligible   whether reading asks for every personal fact of the gate too (seeing masked values; 6.2)
 * @param inClosedPeriod  whether it stays possible in a closed reporting period (corrections; G16)
 */
public record Requirement(Kind kind, Set<Role> roles, boolean inEmergency, boolean onExitedCase, boolean whileEligible, boolean inClosedPeriod) {

    /** The sort of permission. */
    public enum Kind {
        /** Nobody need be signed in. */
        ANYONE,
        /** Any signed-in account, about itself. */
        SIGNED_IN,
        /** Reading in one's own jurisdiction, with a current appointment. */
        APPOINTED,
        /** Writing the registry: every fact of the gate must hold. */
        CERTIFIED,
        /** An act of an office by one of its roles, with the second factor, in its own jurisdiction. */
        OFFICE,
        /** Looking into what an office keeps, by one of its roles, in its own jurisdiction. */
        OFFICE_READ,
        /** A timer or the start of the system; never a person. */
        SYSTEM_ONLY
    }

    static Requirement anyone() {
        return plain(Kind.ANYONE, Set.of());
    }

    static Requirement signedIn() {
        return plain(Kind.SIGNED_IN, Set.of());
    }

    static Requirement appointed() {
        return plain(Kind.APPOINTED, Set.of(Role.TOWNSHIP_OPERATOR, Role.COUNTY_MANAGER));
    }

    static Requirement certified() {
        return plain(Kind.CERTIFIED, Set.of());
    }

    static Requirement office(Role... roles) {
        return plain(Kind.OFFICE, Set.of(roles));
    }

    static Requirement officeRead(Role... roles) {
        return plain(Kind.OFFICE_READ, Set.of(roles));
    }

    static Requirement systemOnly() {
        return plain(Kind.SYSTEM_ONLY, Set.of());
    }

    private static Requirement plain(Kind kind, Set<Role> roles) {
        return new Requirement(kind, roles, false, false, false, false);
    }

    Requirement alsoInEmergency() {
        return new Requirement(kind, roles, true, onExitedCase, whileEligible, inClosedPeriod);
    }

    Requirement alsoOnExitedCase() {
        return new Requirement(kind, roles, inEmergency, true, whileEligible, inClosedPeriod);
    }

    Requirement onlyWhileEligible() {
        return new Requirement(kind, roles, inEmergency, onExitedCase, true, inClosedPeriod);
    }

    Requirement alsoInClosedPeriod() {
        return new Requirement(kind, roles, inEmergency, onExitedCase, whileEligible, true);
    }
}
