package org.wis.registry.web.card;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wis.cases.FieldCodes;
import org.wis.codes.CodeItem;
import org.wis.codes.CodeReading;
import org.wis.codes.CodeSystem;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;

/** The choices of code tables and the names of codes and places, in the language of the screen. */
@Named
@RequestScoped
public class Choices {

    @EJB
    private CodeReading codes;
    @EJB
    private DivisionReading divisions;

    private final Map<CodeSystem, List<CodeItem>> read = new EnumMap<>(CodeSystem.class);

    /** The items of a table that are in use today. */
    public List<CodeItem> of(CodeSystem system) {
        return read.computeIfAbsent(system, codes::itemsToday);
    }

    /** Reasons of an exit that a person can choose. */
    public List<CodeItem> getExitReasons() {
        return of(CodeSystem.EXIT_REASON);
    }

    /** Name of an item. */
    public String name(CodeItem item) {
        return item.name(locale());
    }

    /** Name of a code; the code itself when no table knows it. */
    public String nameOf(CodeSystem system, String code) {
        if (code == null) {
            return "";
        }
        return of(system).stream().filter(item -> item.code().equals(code)).findFirst()
                .or(() -> codes.lastKnown(system, code)).map(this::name).orElse(code);
    }

    /** A value of a field as a person reads it: the name of a code, of a place, else the value itself. */
    public String shown(String field, String value) {
        if (value == null) {
            return "";
        }
        return FieldCodes.of(field).map(system -> nameOf(system, value)).orElseGet(() -> field.endsWith("Division") ? place(DivisionCode.of(value)) : value);
    }

    /** Name of a place with the places it lies in; its code when the table does not know it. */
    public String place(DivisionCode code) {
        return code == null ? "" : divisions.find(code).map(known -> divisions.pathName(code)).orElse(code.display());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
