package org.wis.cases;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;

/** Which cards the transaction has asked for already: the gate asks first, the use case again. */
@TransactionScoped
class CasesAtHand implements Serializable {

    private final HashMap<CaseNumber, Long> ids = new HashMap<>();

    /** Id of the card; null when it was not asked for yet. */
    Long id(CaseNumber number) {
        return ids.get(number);
    }

    void keep(CaseNumber number, long id) {
        ids.put(number, id);
    }
}
