package org.wis.registry.web.card;

import jakarta.faces.convert.FacesConverter;
import org.wis.division.DivisionCode;
import org.wis.portal.refusal.ValueConverter;

/** Codes of divisions, with or without the zeros that fill them up on paper. */
@FacesConverter(value = "wis.DivisionCode", forClass = DivisionCode.class)
public class DivisionConverter extends ValueConverter<DivisionCode> {

    private static final int PAPER = 12;

    @Override
    protected DivisionCode read(String text) {
        if (text.length() == PAPER && text.endsWith("000")) {
            return DivisionCode.of(text.endsWith("000000") ? text.substring(0, 6) : text.substring(0, 9));
        }
        return DivisionCode.of(text);
    }
}
