/**
 * The tree of administrative divisions (GB/T 2260, GB/T 10114 and the village segment of the statistics bureau) and the offices in it.
 * Publishes {@link org.wis.division.DivisionCode} and the reading and importing of divisions.
 * Must never forget a division: a merged or renamed one stays readable with its successor.
 */
package org.wis.division;
