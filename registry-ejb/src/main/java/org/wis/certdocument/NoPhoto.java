package org.wis.certdocument;

import java.util.Optional;
import org.wis.staff.StaffId;

/** Where no feature keeps photos: the frame stays empty. */
final class NoPhoto implements HolderPhoto {

    @Override
    public Optional<byte[]> of(StaffId holder) {
        return Optional.empty();
    }
}
