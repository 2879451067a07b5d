package org.wis.staff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an establishment kind as its code. */
@Converter(autoApply = true)
public class EstablishmentKindConverter implements AttributeConverter<EstablishmentKind, Integer> {

    @Override
    public Integer convertToDatabaseColumn(EstablishmentKind kind) {
        return kind == null ? null : kind.code();
    }

    @Override
    public EstablishmentKind convertToEntityAttribute(Integer code) {
        return code == null ? null : EstablishmentKind.of(code);
    }
}
