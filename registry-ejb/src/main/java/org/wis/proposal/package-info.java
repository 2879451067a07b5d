/**
 * Proposals of the planner as data: run by an office for its prefecture or county, edited by people, turned into nominations by the county they belong to.
 * Publishes the use cases of a proposal, its readings and its number; facts are read from the tables of people and of the training year.
 * Must never enrol anybody by itself, show a county the people of another, or keep a search running that nobody can stop.
 */
package org.wis.proposal;
