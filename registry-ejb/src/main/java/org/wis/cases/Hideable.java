package org.wis.cases;

import org.wis.gate.Mandate;

/** A line that goes out of everybody's sight when she withdraws the consent under which it was recorded. */
interface Hideable {

    /** Takes the line out of sight, for good: a new consent is for new lines. */
    void hide(Mandate mandate);
}
