package org.wis.certdocument;

/** Why a copy of a certificate is made; each makes the copies before it void. */
public enum CopyCause {
    /** Issued. */ ISSUED,
    /** Renewed under its number. */ RENEWED,
    /** The copy before was lost. */ REISSUED
}
