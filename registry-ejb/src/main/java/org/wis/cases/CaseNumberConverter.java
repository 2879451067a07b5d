package org.wis.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a case number as its digits. */
@Converter(autoApply = true)
public class CaseNumberConverter implements AttributeConverter<CaseNumber, String> {

    @Override
    public String convertToDatabaseColumn(CaseNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public CaseNumber convertToEntityAttribute(String value) {
        return value == null ? null : new CaseNumber(value);
    }
}
