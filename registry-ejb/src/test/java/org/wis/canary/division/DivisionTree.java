package org.wis.canary.division;

import org.wis.canary.gate.OpenProof;

/** A part of the divisions that the gate must not see. */
public class DivisionTree {

    OpenProof proof;
}
