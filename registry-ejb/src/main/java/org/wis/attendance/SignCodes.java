package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.privacy.FieldCipher;
import org.wis.staff.Limits;

/** The rotating code as it is set up on a day: its key, and how long a step is. */
@Dependent
class SignCodes {

    private static final String PURPOSE = "attendance.sign";

    @Inject
    FieldCipher cipher;
    @Inject
    Limits limits;

    RotatingCode on(LocalDate day) {
        return new RotatingCode(RotatingCode.hexadecimal(text -> cipher.blindIndex(PURPOSE, text)), limits.number("training.qr.seconds", day));
    }
}
