package org.wis.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** Reads a day as people type it, see {@link TypedDate}; what is no day is said beside the field. */
@FacesConverter("wis.Date")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return TypedDate.read(text).orElseThrow(() -> new ConverterException(message(faces)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static FacesMessage message(FacesContext faces) {
        Words words = faces.getApplication().evaluateExpressionGet(faces, "#{w}", Words.class);
        String sentence = words.get("date.unreadable");
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
