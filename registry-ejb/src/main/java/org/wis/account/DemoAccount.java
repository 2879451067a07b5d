package org.wis.account;

import java.util.Set;
import org.wis.gate.Role;

/**
 * An account of the demo, with the documented password and second factor.
 *
 * @param username sign-in name
 * @param staffId  the fictitious person behind it; null for a technical account
 * @param roles    roles
 */
public record DemoAccount(String username, Long staffId, Set<Role> roles) {

    /** The documented password of every demo account; production refuses such accounts. */
    public static final String PASSWORD = "Qinghe-2026";
    /** The documented secret of every demo account's second factor, base 32. */
    public static final String SECRET = "QINGHEDEMOQINGHEDEMOQINGHEDEMO22";
}
