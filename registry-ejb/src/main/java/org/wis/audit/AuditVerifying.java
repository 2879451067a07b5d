package org.wis.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.gate.Action;
import org.wis.gate.Reads;

/** Verifies the chain of the trail. */
@Stateless
public class AuditVerifying {

    @Inject
    private Trail trail;

    /**
     * Recomputes the whole chain.
     *
     * @param notedHash a hash noted outside the system that must still be in it, hexadecimal; null or blank for none
     * @return what was found, with the first bad line if there is one
     */
    @Reads(Action.VERIFY_AUDIT)
    public ChainReport verify(String notedHash) {
        return trail.verify(notedHash);
    }
}
