package org.wis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.account.AccountManaging;
import org.wis.account.AccountView;
import org.wis.portal.Notices;
import org.wis.time.OfficialTime;

/** The security administrator finds accounts, and disables, enables, unlocks or resets the one chosen. */
@Named
@ViewScoped
public class ManageAccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private transient AccountManaging managing;
    @Inject
    private transient OfficialTime time;
    @Inject
    private transient Notices notices;

    private String prefix;
    private String after = "";
    private transient List<AccountView> lines = List.of();
    private String chosen;
    private String reason;
    private String password;

    /** Reads the first page. */
    public void search() {
        after = "";
        chosen = null;
        read();
    }

    /** The next page. */
    public void next() {
        after = lines.isEmpty() ? "" : lines.get(lines.size() - 1).username();
        read();
    }

    private void read() {
        lines = managing.list(prefix == null ? "" : prefix.strip(), after, PAGE);
    }

    /** Chooses an account to work on. */
    public void choose(String username) {
        chosen = username;
        reason = null;
        password = null;
    }

    /** Disables the account chosen. */
    public void disable() {
        managing.disable(chosen, reason);
        done("accounts.done.disabled");
    }

    /** Enables it. */
    public void enable() {
        managing.enable(chosen);
        done("accounts.done.enabled");
    }

    /** Ends its lock. */
    public void unlock() {
        managing.unlock(chosen);
        done("accounts.done.unlocked");
    }

    /** Gives it an initial password. */
    public void resetPassword() {
        managing.resetPassword(chosen, password);
        done("accounts.done.password");
    }

    /** Takes its second factor away. */
    public void resetSecondFactor() {
        managing.resetSecondFactor(chosen);
        done("accounts.done.factor");
    }

    private void done(String key) {
        notices.done(key, chosen);
        password = null;
        read();
    }

    /** Whether a lock has not ended yet. */
    public boolean locked(AccountView account) {
        LocalDateTime until = account.lockedUntil();
        return until != null && until.isAfter(time.now());
    }

    /** The account chosen; null before. */
    public AccountView getAccount() {
        return getLines().stream().filter(line -> line.username().equals(chosen)).findFirst().orElse(null);
    }

    /** One page of accounts by name. */
    public List<AccountView> getLines() {
        if (lines == null) {
            read();
        }
        return lines;
    }

    /** Whether there may be more. */
    public boolean isMore() {
        return getLines().size() == PAGE;
    }

    /** Beginning of a name. */
    public String getPrefix() {
        return prefix;
    }

    /** Beginning of a name. */
    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    /** Why it is disabled. */
    public String getReason() {
        return reason;
    }

    /** Why it is disabled. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    /** Initial password. */
    public void setPassword(String password) {
        this.password = password;
    }
}
