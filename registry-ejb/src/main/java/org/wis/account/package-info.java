/**
 * Accounts, sign-in, second factor and the signed-in session, on Apache Shiro.
 * Publishes the use cases of signing in and out, password and second factor, account management, and the web environment of the three applications.
 * Must never decide who may write the registry: certificates are no permissions of a session, since a session would outlive a revocation.
 */
package org.wis.account;
