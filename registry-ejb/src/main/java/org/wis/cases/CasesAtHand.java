package org.wis.cases;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.function.Function;

/** Which cards the transaction has asked for already: the gate asks first, the use case again. */
@TransactionScoped
class CasesAtHand implements Serializable {

    private final HashMap<CaseNumber, Long> ids = new HashMap<>();

    /** Id of the card; null when there is none. One call and not several: finding what belongs to the transaction costs more than what it holds. */
    Long id(CaseNumber number, Function<CaseNumber, Long> ask) {
        return ids.computeIfAbsent(number, ask);
    }
}
