/**
 * Finds an assignment of operators to training sessions that gives everyone her required minutes and leaves no township dark (articles 29 and 31), or says which limit forbids it.
 * Publishes the problem, the plan, the reasons, the check of a plan and {@link org.wis.planner.Planner}; it knows no database and no page, and counts all lengths in minutes.
 * Must never call a plan possible that its own check refuses, and must never enrol anybody: a plan is a proposal.
 */
package org.wis.planner;
