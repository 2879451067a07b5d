/**
 * The trail of what was done, read unmasked or refused: append-only lines written in the transaction they speak of, chained by hash in batches.
 * Publishes {@link org.wis.audit.AuditTrail} and the verification of the chain.
 * Must never change or delete a line.
 */
package org.wis.audit;
