package org.wis.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;

/** The accounts. */
@Dependent
class Accounts {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    Account get(String username) {
        return find(username).orElseThrow(() -> new Refused(AccountRefusal.ACCOUNT_UNKNOWN, username));
    }

    Account get(long id) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw new Refused(AccountRefusal.ACCOUNT_UNKNOWN, id);
        }
        return account;
    }

    Optional<Account> find(String username) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.username = :name", Account.class)
                .setParameter("name", username).getResultStream().findFirst();
    }

    /** The account with its row taken, so that two sign-ins at once count one after the other. */
    Optional<Account> findForSignIn(String username) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.username = :name", Account.class)
                .setParameter("name", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT a.id FROM Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    boolean personHasAccount(long staffId) {
        return !entities.createQuery("SELECT a.id FROM Account a WHERE a.staffId = :staff", Long.class)
                .setParameter("staff", staffId).setMaxResults(1).getResultList().isEmpty();
    }

    void remember(PasswordHistory used) {
        entities.persist(used);
    }

    List<String> lastPasswords(long accountId, int count) {
        return entities.createQuery("SELECT h.passwordHash FROM PasswordHistory h WHERE h.accountId = :account ORDER BY h.setAt DESC", String.class)
                .setParameter("account", accountId).setMaxResults(count).getResultList();
    }

    List<Account> startingWith(String prefix, String after, int limit) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.username LIKE :prefix AND a.username > :after ORDER BY a.username", Account.class)
                .setParameter("prefix", prefix.replace("%", "").replace("_", "") + "%")
                .setParameter("after", after)
                .setMaxResults(limit).getResultList();
    }
}
