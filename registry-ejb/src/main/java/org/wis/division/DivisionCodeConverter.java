package org.wis.division;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a division code as its digits. */
@Converter(autoApply = true)
public class DivisionCodeConverter implements AttributeConverter<DivisionCode, String> {

    @Override
    public String convertToDatabaseColumn(DivisionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public DivisionCode convertToEntityAttribute(String value) {
        return value == null ? null : new DivisionCode(value);
    }
}
