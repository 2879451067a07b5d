/**
 * What came of a session for each person: attendance by half-day, completion, corrections with their trail, and training done elsewhere.
 * Publishes the use cases of organiser and participant, the roster, and the taking of checked lines for sheets.
 * Must never guess a presence: a clock time comes from the server or from an organiser who answers for it, and what was kept is corrected with a document, not overwritten without one.
 */
package org.wis.attendance;
