package org.wis.training.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wis.portal.Words;

/** Reads a time of day as people type it: 9, 9:00, 900, 14.30. */
@FacesConverter("wis.Clock")
public class ClockConverter implements Converter<LocalTime> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:：.]?(\\d{2}))?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher typed = SHAPE.matcher(text.strip());
        if (typed.matches()) {
            int hour = Integer.parseInt(typed.group(1));
            int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
            if (hour < HOURS && minute < MINUTES) {
                return LocalTime.of(hour, minute);
            }
        }
        String sentence = faces.getApplication().evaluateExpressionGet(faces, "#{w}", Words.class).get("clock.unreadable");
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
