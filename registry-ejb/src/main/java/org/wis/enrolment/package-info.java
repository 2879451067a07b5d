/**
 * Who sits in which session: nomination by the county, request by the person, confirmation, waiting list, exchange of seats, make-up booking.
 * Publishes the use cases of enrolment, its readings and the number under which an enrolment is known.
 * Must never give a seat twice, never pass anybody over on the waiting list, and never book a person's days to two years.
 */
package org.wis.enrolment;
