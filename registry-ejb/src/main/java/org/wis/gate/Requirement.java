package org.wis.gate;

import java.util.Set;

/**
 * What an action asks of the person who does it.
 *
 * @param kind            the sort of permission
 * @param roles           roles of which one is needed; empty where none is asked
 * @param inEmergency     whether an emergency authorisation suffices as the basis (posting and urgent corrections only)
 * @param onExitedCase    whether it stays possible on an exited case (services begun, benefits, restoring)
 */
public record Requirement(Kind kind, Set<Role> roles, boolean inEmergency, boolean onExitedCase) {

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
        return new Requirement(Kind.ANYONE, Set.of(), false, false);
    }

    static Requirement signedIn() {
        return new Requirement(Kind.SIGNED_IN, Set.of(), false, false);
    }

    static Requirement appointed() {
        return new Requirement(Kind.APPOINTED, Set.of(Role.TOWNSHIP_OPERATOR, Role.COUNTY_MANAGER), false, false);
    }

    static Requirement certified() {
        return new Requirement(Kind.CERTIFIED, Set.of(), false, false);
    }

    static Requirement office(Role... roles) {
        return new Requirement(Kind.OFFICE, Set.of(roles), false, false);
    }

    static Requirement officeRead(Role... roles) {
        return new Requirement(Kind.OFFICE_READ, Set.of(roles), false, false);
    }

    static Requirement systemOnly() {
        return new Requirement(Kind.SYSTEM_ONLY, Set.of(), false, false);
    }

    Requirement alsoInEmergency() {
        return new Requirement(kind, roles, true, onExitedCase);
    }

    Requirement alsoOnExitedCase() {
        return new Requirement(kind, roles, inEmergency, true);
    }
}
