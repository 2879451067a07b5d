package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.certdocument.HolderPhoto;
import org.wis.staff.StaffId;

/** The photo of a holder, for what is printed. The caller has asked the gate whether it may be seen. */
@Dependent
public class HolderPhotos implements HolderPhoto {

    @Inject
    Applications applications;
    @Inject
    FileSeal seal;

    /** Her latest photo as JPEG, 358x441 pixels unless the parameters say otherwise; empty when there is none. */
    @Override
    public Optional<byte[]> of(StaffId holder) {
        return applications.photo(holder).map(seal::open);
    }
}
