/**
 * People who keep the registry: offices, positions and the required number of each, appointments, leave, pledges, decisions against entry, acting posts and emergency authorisations.
 * Publishes the use cases for these facts, the readings of staff and of gaps, and {@link org.wis.staff.StaffRegister} with the person behind an id.
 * Must never forget a fact: a period is ended, not removed, and whoever holds a right to write never decides about it.
 */
package org.wis.staff;
