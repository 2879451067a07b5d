package org.wis.session;

/** How far a session is. */
public enum SessionState {
    /** Being planned; seen by its organiser only. */ PLANNED,
    /** Announced by its notice: counties nominate. */ PUBLISHED,
    /** Held, and closed with its results. */ COMPLETED,
    /** Called off, with a reason. */ CANCELLED;

    /** Whether it can still be moved or changed. */
    public boolean isOpen() {
        return this == PLANNED || this == PUBLISHED;
    }
}
