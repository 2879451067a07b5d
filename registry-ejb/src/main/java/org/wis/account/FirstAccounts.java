package org.wis.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.gate.Role;
import org.wis.privacy.FieldCipher;
import org.wis.time.OfficialTime;

/** The accounts that must exist before anybody can sign in to make others. */
@Dependent
public class FirstAccounts {

    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private PasswordSetting setting;
    @Inject
    private FieldCipher cipher;
    @Inject
    private OfficialTime time;
    @Inject
    @ConfigProperty(name = "wis.first.admin")
    private Optional<String> firstName;
    @Inject
    @ConfigProperty(name = "wis.first.admin.password")
    private Optional<String> firstPassword;

    /** In an empty system: one security administrator with the configured name and initial password, which she must change. */
    public void makeAdministrator() {
        if (accounts.isEmpty() && firstName.isPresent() && firstPassword.isPresent()) {
            Account account = new Account(firstName.get(), null, Set.of(Role.SECURITY_ADMINISTRATOR), false);
            account.setPassword("", time.now(), true);
            accounts.add(account);
            setting.set(account, firstPassword.get(), true);
        }
    }

    /** The demo's accounts, once. */
    public void makeDemo(List<DemoAccount> wanted) {
        String hash = passwords.hash(DemoAccount.PASSWORD);
        for (DemoAccount demo : wanted) {
            if (accounts.find(demo.username()).isEmpty()) {
                Account account = new Account(demo.username(), demo.staffId(), demo.roles(), true);
                account.setPassword(hash, time.now(), false);
                account.enrol(cipher.encrypt(DemoAccount.SECRET));
                accounts.add(account);
            }
        }
    }
}
