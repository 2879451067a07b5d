package org.wis.registry.web.card;

import jakarta.faces.convert.FacesConverter;
import org.wis.cases.CaseNumber;
import org.wis.portal.refusal.ValueConverter;

/** Case numbers in addresses and fields. */
@FacesConverter(value = "wis.CaseNumber", forClass = CaseNumber.class)
public class CaseNumberFacesConverter extends ValueConverter<CaseNumber> {

    @Override
    protected CaseNumber read(String text) {
        return CaseNumber.of(text);
    }

    @Override
    protected String write(CaseNumber number) {
        return number.value();
    }
}
