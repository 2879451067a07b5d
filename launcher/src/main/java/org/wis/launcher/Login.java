package org.wis.launcher;

/**
 * A name and its password.
 *
 * @param user     the account's name; never null
 * @param password its password in clear; never null, never printed
 */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
