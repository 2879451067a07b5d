package org.wis.gate;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is signed in. Says nothing about the right to write: that is judged afresh in each transaction.
 *
 * @param accountId    the account
 * @param staffId      the person behind it; null for a technical account
 * @param username     sign-in name
 * @param roles        roles at sign-in, for menus; the gate reads them again
 * @param secondFactor whether the second factor was given in this session
 */
public record SignedIn(long accountId, Long staffId, String username, Set<Role> roles, boolean secondFactor) implements Serializable {
}
