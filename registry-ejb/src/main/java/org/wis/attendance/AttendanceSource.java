package org.wis.attendance;

/** Where an attendance comes from. */
public enum AttendanceSource {
    /** She signed in by the rotating code. */ QR,
    /** The organiser's list. */ LIST,
    /** A sheet that was uploaded. */ UPLOAD,
    /** A correction with a document. */ CORRECTION
}
