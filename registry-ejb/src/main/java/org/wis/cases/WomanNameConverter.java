package org.wis.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a name as its text. */
@Converter(autoApply = true)
public class WomanNameConverter implements AttributeConverter<WomanName, String> {

    @Override
    public String convertToDatabaseColumn(WomanName name) {
        return name == null ? null : name.value();
    }

    @Override
    public WomanName convertToEntityAttribute(String value) {
        return value == null ? null : new WomanName(value);
    }
}
