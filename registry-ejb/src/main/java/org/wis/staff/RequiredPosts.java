package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;

/** The required posts of offices with their holders (article 28), for use cases of other features, inside their own transaction and behind their own door. */
@Dependent
public class RequiredPosts {

    @Inject
    StaffLists lists;
    @Inject
    Limits limits;

    /** Of the offices in a division on a day, by code; norms and kinds of establishment are those of that day. */
    public List<PositionGap> on(DivisionCode scope, LocalDate day) {
        return lists.gaps(scope, day, limits.onEstablishment(day));
    }
}
