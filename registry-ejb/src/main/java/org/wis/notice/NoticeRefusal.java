package org.wis.notice;

import org.wis.gate.Refusal;

/** Why something about notices is refused. */
public enum NoticeRefusal implements Refusal {
    /** No mail address of the shape name@place, at most 120 characters. */ MAIL_ADDRESS_WRONG,
    /** No calendar stands under this address. */ CALENDAR_UNKNOWN
}
