package org.wis.canary.cases;

/** A name that says nothing. */
class CaseManager {
}
