package org.wis.canary.proof;

import org.wis.canary.gate.OpenProof;

/** Makes a proof outside its home. */
public class MadeElsewhere {

    Object forge() {
        return new OpenProof();
    }
}
