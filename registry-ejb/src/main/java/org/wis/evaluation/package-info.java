/**
 * What participants think of a session, told without a name.
 * Publishes the telling for participants and the summary for the organiser.
 * Must never let anybody find out who said what: what was said has no person, no moment and no order, and few answers are not shown at all.
 */
package org.wis.evaluation;
