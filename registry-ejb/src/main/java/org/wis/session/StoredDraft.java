package org.wis.session;

import java.io.Serializable;
import org.wis.staff.OfficeId;

/**
 * A session as it would be typed, with the version to hand back.
 *
 * @param organiser organising office
 * @param draft     what is stored
 * @param state     how far it is
 * @param version   version of it
 */
public record StoredDraft(OfficeId organiser, SessionDraft draft, SessionState state, long version) implements Serializable {
}
