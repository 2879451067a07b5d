package org.wis.certdocument;

import org.wis.gate.Refusal;

/** Why a certificate is not made into a document, or a document not handed out. */
public enum DocumentRefusal implements Refusal {
    /** Only a certificate in force is signed. Operand: its state. */ DOCUMENT_NOT_NOW,
    /** The printed copy is lost: reissue first. */ DOCUMENT_COPY_LOST,
    /** No document has been made yet. */ DOCUMENT_NOT_MADE,
    /** The signing keys are not set up. */ DOCUMENT_KEYS_MISSING,
    /** The address of the public page is not set up. */ DOCUMENT_ADDRESS_MISSING,
    /** The timestamp authority did not answer as it should; try again. */ DOCUMENT_TIMESTAMP_MISSING,
    /** The photo cannot be read as a picture. */ DOCUMENT_PHOTO_UNREADABLE
}
