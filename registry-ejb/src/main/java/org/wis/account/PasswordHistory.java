package org.wis.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A password once set, kept as its hash so that it does not come again too soon. */
@Entity
@Table(name = "password_history")
class PasswordHistory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "set_at")
    private LocalDateTime setAt;

    protected PasswordHistory() {
    }

    PasswordHistory(long accountId, String passwordHash, LocalDateTime setAt) {
        this.accountId = accountId;
        this.passwordHash = passwordHash;
        this.setAt = setAt;
    }
}
