/**
 * The yearly tables about posts and training (reports Y3 and Y4): counties of a province or prefecture, townships of a county, and their sum.
 * Publishes {@link org.wis.report.PersonnelReporting} with {@link org.wis.report.PostsRow} and {@link org.wis.report.TrainingRow}.
 * It must never take a number from anybody's hand: every cell is counted from what is registered, and corrected at its source.
 */
package org.wis.report;
