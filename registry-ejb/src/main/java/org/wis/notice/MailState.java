package org.wis.notice;

/** How far the mail of a notice is. */
public enum MailState {
    /** Waits to leave. */ WAITING,
    /** Being handed to the mail server; after a breakdown in this very moment it is not sent again by itself. */ SENDING,
    /** Handed to the mail server. */ SENT,
    /** The mail server refused it for good, or it was tried too often. */ FAILED,
    /** Not sent: in the portal only, because no mail server is configured or the person has no address. */ PORTAL_ONLY,
    /** Its cause was gone before it left. */ DROPPED
}
