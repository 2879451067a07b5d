package org.wis.training.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wis.portal.Words;

/** Reads a clock time as people type it: 830, 0830, 8:30, 8：30. */
@FacesConverter("wis.Clock")
public class ClockConverter implements Converter<LocalTime> {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:：.]?(\\d{2})");

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            try {
                return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
            } catch (DateTimeException e) {
                throw new ConverterException(unreadable(faces), e);
            }
        }
        throw new ConverterException(unreadable(faces));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return time == null ? "" : time.toString().substring(0, 5);
    }

    private static FacesMessage unreadable(FacesContext faces) {
        String sentence = faces.getApplication().evaluateExpressionGet(faces, "#{w}", Words.class).get("held.clock.unreadable");
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
