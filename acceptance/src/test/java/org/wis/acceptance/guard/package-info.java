/**
 * Shows that the database itself refuses what no mandate covers, whoever types it under the application's account.
 * Publishes nothing.
 * Must never name the tables of the registry: it finds them, so that a new one without the guard does not go unseen.
 */
package org.wis.acceptance.guard;
