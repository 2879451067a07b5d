package org.wis.canary.gate;

import org.wis.canary.division.DivisionTree;

/** A proof of permission that anybody can make. */
public class OpenProof {

    DivisionTree sees;

    /** Open to all. */
    public OpenProof() {
    }
}
