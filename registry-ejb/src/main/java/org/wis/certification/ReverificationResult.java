package org.wis.certification;

/** What a second look at something written under a certificate that counted for nothing found. */
public enum ReverificationResult {
    /** As it should be. */ RIGHT,
    /** Put right on the card, through its gate. */ MENDED,
    /** Still to be put right. */ TO_MEND
}
