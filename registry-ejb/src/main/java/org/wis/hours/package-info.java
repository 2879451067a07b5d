/**
 * The thirty hours of article 31: what each session gives to a person's year, what does not count and why, and what the year still lacks.
 * Publishes the account of a year, its reading, and the recalculation that tells the gate.
 * Must never count a minute twice or into two years, and never judge a write of the past.
 */
package org.wis.hours;
