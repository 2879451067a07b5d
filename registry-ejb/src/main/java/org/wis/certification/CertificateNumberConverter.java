package org.wis.certification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a certificate number as it is written, with hyphens. */
@Converter(autoApply = true)
public class CertificateNumberConverter implements AttributeConverter<CertificateNumber, String> {

    @Override
    public String convertToDatabaseColumn(CertificateNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public CertificateNumber convertToEntityAttribute(String value) {
        return value == null ? null : new CertificateNumber(value);
    }
}
