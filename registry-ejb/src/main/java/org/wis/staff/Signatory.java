package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.gate.Identity;
import org.wis.gate.Refused;
import org.wis.gate.SignedIn;

/** Who signs a decision. Nobody signs one about her own right. */
@Dependent
public class Signatory {

    @Inject
    Identity identity;

    /** Who decides about this person. @throws Refused OWN_RIGHT_NOT_OWN_DECISION when it is herself, NOT_SIGNED_IN */
    public SignedIn deciding(StaffId about) {
        SignedIn by = identity.require();
        if (by.staffId() != null && by.staffId() == about.value()) {
            throw new Refused(StaffRefusal.OWN_RIGHT_NOT_OWN_DECISION);
        }
        return by;
    }

    /** The person who is signed in. @throws Refused ACCOUNT_WITHOUT_PERSON, NOT_SIGNED_IN */
    public StaffId self() {
        SignedIn by = identity.require();
        if (by.staffId() == null) {
            throw new Refused(StaffRefusal.ACCOUNT_WITHOUT_PERSON);
        }
        return new StaffId(by.staffId());
    }

    /** The account that is signed in. @throws Refused NOT_SIGNED_IN */
    public long account() {
        return identity.require().accountId();
    }
}
