package org.wis.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.wis.gate.Role;

/**
 * An account of one real person. Made with an initial password that must be changed; locked for a while after repeated failures;
 * disabled when the person leaves, never deleted.
 */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String username;
    @Column(name = "staff_id")
    private Long staffId;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "password_set_at")
    private LocalDateTime passwordSetAt;
    @Column(name = "must_change")
    private boolean mustChange;
    @Column(name = "totp_secret_enc")
    private byte[] secretEncrypted;
    @Column(name = "totp_last_step")
    private long lastStep;
    @Column(name = "failed_attempts")
    private int failedAttempts;
    @Column(name = "locked_until")
    private LocalDateTime lockedUntil;
    @Column(name = "disabled_at")
    private LocalDateTime disabledAt;
    @Column(name = "disabled_reason")
    private String disabledReason;
    private boolean demo;
    private String locale = "zh-CN";
    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    @Version
    private long version;

    protected Account() {
    }

    Account(String username, Long staffId, Set<Role> roles, boolean demo) {
        this.username = username;
        this.staffId = staffId;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(roles);
        this.demo = demo;
        this.mustChange = true;
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    Long staffId() {
        return staffId;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    String passwordHash() {
        return passwordHash;
    }

    LocalDateTime passwordSetAt() {
        return passwordSetAt;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    boolean isLocked(LocalDateTime at) {
        return lockedUntil != null && lockedUntil.isAfter(at);
    }

    LocalDateTime lockedUntil() {
        return lockedUntil;
    }

    String locale() {
        return locale;
    }

    boolean hasSecondFactor() {
        return secretEncrypted != null;
    }

    byte[] secretEncrypted() {
        return secretEncrypted == null ? null : secretEncrypted.clone();
    }

    long lastStep() {
        return lastStep;
    }

    void failed(int limit, LocalDateTime lockUntil) {
        failedAttempts++;
        if (failedAttempts >= limit) {
            failedAttempts = 0;
            lockedUntil = lockUntil;
        }
    }

    void succeeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void usedStep(long step) {
        lastStep = step;
    }

    void setPassword(String hash, LocalDateTime at, boolean initial) {
        passwordHash = hash;
        passwordSetAt = at;
        mustChange = initial;
    }

    void enrol(byte[] encryptedSecret) {
        secretEncrypted = encryptedSecret.clone();
        lastStep = 0;
    }

    void resetSecondFactor() {
        secretEncrypted = null;
    }

    void disable(LocalDateTime at, String reason) {
        disabledAt = at;
        disabledReason = reason;
    }

    void enable() {
        disabledAt = null;
        disabledReason = null;
    }

    void unlock() {
        succeeded();
    }

    String disabledReason() {
        return disabledReason;
    }
}
