/**
 * Looks ahead: who loses the right to write in the coming months, which townships would then have nobody, and who must be warned of what in time (6.4, 6.5).
 * Publishes {@link org.wis.foresight.ForesightReading} with the values it answers.
 * Must never say a rule of the gate again: it asks the gate's own rules about days to come, and it opens and closes nothing.
 */
package org.wis.foresight;
