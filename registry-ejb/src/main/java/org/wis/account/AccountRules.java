package org.wis.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of the account rules in force on a day (GB/T 22239 level 3), from the table of parameters. */
@Dependent
class AccountRules {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /**
     * @param attempts       failures before the account is locked
     * @param lockMinutes    minutes it stays locked
     * @param length         least length of a password
     * @param classes        character classes a password must hold, of four
     * @param history        earlier passwords that may not come again
     * @param passwordDays   days until a password must be changed
     */
    record Numbers(int attempts, int lockMinutes, int length, int classes, int history, int passwordDays) {
    }

    Numbers on(LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT name, value FROM parameter WHERE name LIKE 'account.%' AND valid_from <= ? AND valid_to > ?")
                .setParameter(1, day).setParameter(2, day).getResultList();
        Map<String, Integer> values = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            values.put((String) columns[0], Integer.valueOf((String) columns[1]));
        }
        return new Numbers(values.get("account.attempts"), values.get("account.lock.minutes"), values.get("account.password.length"),
                values.get("account.password.classes"), values.get("account.password.history"), values.get("account.password.days"));
    }
}
