package org.wis.cases;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;

/** Cards that speak: a faultless one, and ways to spoil it in one place. */
final class CardFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate BORN = LocalDate.of(1990, 1, 1);
    static final String HER_NUMBER = "990102199001010023";
    static final DivisionCode VILLAGE = new DivisionCode("990121100201");
    static final RuleLimits LIMITS = new RuleLimits(15, 49, 18, 12, 30, 20, 12, 55, 168, 280, 14, 42, 22, 44, 3);

    private CardFixture() {
    }

    /** An unmarried woman, 36, with everything a card is to say. */
    static CardContent faultlessCard() {
        return new CardContent(
                new Administrative(VILLAGE, LocalDate.of(2020, 5, 6), "4", null, null, 2025, "2", "2", LocalDate.of(2020, 5, 6), null, null),
                new Person("王小梅", null, "01", HER_NUMBER, null, BORN, "01", "60", null, null, "10", "13800010023", "NONE"),
                new Residence(VILLAGE, "青禾镇柳湾村1组", VILLAGE, "青禾镇柳湾村1组", LocalDate.of(2020, 5, 6), "1"));
    }

    /** The same woman, married, with her husband. */
    static CardContent marriedCard() {
        CardContent card = with(faultlessCard(), "person", with(faultlessCard().person(), "maritalStatus", "21"));
        card = with(card, "marriages", List.of(marriage(1, "21", LocalDate.of(2014, 5, 1))));
        return with(card, "husband", new Husband(7L, "李建国", "01", numberOf(LocalDate.of(1988, 4, 5), 1), LocalDate.of(1988, 4, 5), "01", null, null, null, "1"));
    }

    static MarriageEvent marriage(int seq, String event, LocalDate day) {
        return new MarriageEvent((long) seq, seq, event, day, false, null);
    }

    static Child child(String name, LocalDate born) {
        return new Child(11L, 1, name, "2", born, null, null, null, "1", "1", null, null, null, null, born);
    }

    static Pregnancy ongoing(LocalDate lmp) {
        return new Pregnancy(21L, 1, lmp.plusDays(60), lmp, lmp.plusDays(280), null, null, null, "01", null, null, "2");
    }

    static Pregnancy ended(LocalDate lmp, String outcome, LocalDate day) {
        return new Pregnancy(22L, 2, lmp.plusDays(60), lmp, null, null, null, null, outcome, day, 1, "2");
    }

    static ContraceptionService method(String code, LocalDate from) {
        return new ContraceptionService(31L, code, from, "1", null, null, null, null, null, "2");
    }

    static FloatingRecord floating(String direction, LocalDate since) {
        return new FloatingRecord(41L, direction, "1", new DivisionCode("990121"), new DivisionCode("990221"), since, null, "1", null, null);
    }

    static ServiceRecord service(LocalDate planned, LocalDate done) {
        return new ServiceRecord(51L, "R01", planned, planned, done, "4", done == null ? null : "1", null, null);
    }

    static Consent consent(String code, LocalDate given) {
        return new Consent(61L, code, "1", given, null);
    }

    /** A faultless number of the demo: even sequence for a woman, odd for a man. */
    static String numberOf(LocalDate born, int sequence) {
        String body = "990102" + born.toString().replace("-", "") + String.format("%03d", sequence);
        return body + CheckDigit.mod11x2(body);
    }

    /** A copy of the record with one component changed. */
    static <R extends Record> R with(R record, String component, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean changed = components[i].getName().equals(component);
                found |= changed;
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            if (!found) {
                throw new IllegalArgumentException("no component " + component);
            }
            @SuppressWarnings("unchecked")
            R copy = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static CardContent withPerson(CardContent card, String component, Object value) {
        return with(card, "person", with(card.person(), component, value));
    }

    static CardContent withAdministrative(CardContent card, String component, Object value) {
        return with(card, "administrative", with(card.administrative(), component, value));
    }

    static CardContent withHusband(CardContent card, String component, Object value) {
        return with(card, "husband", with(card.husband(), component, value));
    }

    static CardContent confirmed(CardContent card, String rule, String reason) {
        return with(card, "confirmations", Map.of(rule, reason));
    }
}
