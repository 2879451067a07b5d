/**
 * The training year as it is planned (articles 29 and 31): plan, courses, venues, trainers, sessions with their days, and what stands in a session's way.
 * Publishes the use cases of planning and scheduling, the readings of sessions and their timetables, and the numbers under which they are known.
 * Must never delete a session or a day, and never type an organiser's level: the office decides it.
 */
package org.wis.session;
