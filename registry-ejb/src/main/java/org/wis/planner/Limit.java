package org.wis.planner;

/** The limits that can be lifted one at a time to learn which of them forbids a plan. */
enum Limit {
    SEATS, QUOTA, PEAK, COVER
}
