/**
 * The interface for programs on the running system.
 * Publishes nothing.
 * Must never use anything that a program elsewhere could not.
 */
package org.wis.acceptance.rest;
