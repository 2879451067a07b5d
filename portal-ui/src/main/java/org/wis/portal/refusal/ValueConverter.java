package org.wis.portal.refusal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import org.wis.gate.Refused;
import org.wis.portal.Language;

/**
 * Base of the converters of typed values: the value's own constructor or factory judges the syntax, and its refusal stands in words beside the field.
 * A subclass carries {@code @FacesConverter(value = "wis.CaseNumber", forClass = CaseNumber.class)}.
 *
 * @param <T> the value
 */
public abstract class ValueConverter<T> implements Converter<T> {

    /** Reads what was typed. @param text never blank. @throws Refused with the value's own code */
    protected abstract T read(String text);

    /** Writes a value for a person to read. @param value never null */
    protected String write(T value) {
        return value.toString();
    }

    @Override
    public T getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(text.strip());
        } catch (Refused refused) {
            String sentence = PageBeans.find(faces, RefusalWords.NAME, RefusalWords.class)
                    .sentence(refused, Language.of(faces.getViewRoot().getLocale()));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), refused);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, T value) {
        return value == null ? "" : write(value);
    }
}
