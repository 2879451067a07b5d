/**
 * Classes that break the architecture on purpose, so that every rule is seen to bite.
 * Publishes nothing.
 * Must never be used, and never leave the tests.
 */
package org.wis.canary;
