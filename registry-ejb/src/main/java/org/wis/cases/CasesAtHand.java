package org.wis.cases;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Which cards the transaction has asked for already: the gate asks first, the use case again. */
@Dependent
class CasesAtHand {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Id of the card; null when there is none. */
    Long id(CaseNumber number, Function<CaseNumber, Long> ask) {
        return ids().computeIfAbsent(number, ask);
    }

    @SuppressWarnings("unchecked")
    private Map<CaseNumber, Long> ids() {
        Map<CaseNumber, Long> ids = (Map<CaseNumber, Long>) transaction.getResource(CasesAtHand.class);
        if (ids == null) {
            ids = new HashMap<>();
            transaction.putResource(CasesAtHand.class, ids);
        }
        return ids;
    }
}
