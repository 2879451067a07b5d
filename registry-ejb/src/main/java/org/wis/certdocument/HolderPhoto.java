package org.wis.certdocument;

import java.util.Optional;
import org.wis.staff.StaffId;

/** Where the photo on a certificate comes from. The feature that keeps photos implements it; without one the frame stays empty. */
public interface HolderPhoto {

    /** The photo of a person, a JPEG or PNG of 358 x 441 pixels; empty when there is none. */
    Optional<byte[]> of(StaffId holder);
}
