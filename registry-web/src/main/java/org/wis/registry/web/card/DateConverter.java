package org.wis.registry.web.card;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.wis.cases.LooseDate;
import org.wis.portal.refusal.ValueConverter;
import org.wis.time.OfficialTime;

/** Dates as they are typed: 900101, 1990-1-1. */
@FacesConverter("wis.Date")
public class DateConverter extends ValueConverter<LocalDate> {

    @Override
    protected LocalDate read(String text) {
        return LooseDate.read(text, CDI.current().select(OfficialTime.class).get().today());
    }
}
