package org.wis.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wis.gate.Refused;

/**
 * Brings a card as it was handed in into the form in which it is kept: blanks around texts are dropped, empty texts become null, identity numbers and names get
 * their normal form. Refuses what no column can take, with the field named, whoever the caller is: a page, the interface or an import.
 */
final class CardTidying {

    /** Most characters of a text that declares no size of its own: codes. */
    private static final int CODE_LENGTH = 20;
    private static final int REASON_LENGTH = 200;

    /** Without these a row cannot be kept at all; what else a card should say is asked by the rules. */
    private static final Set<String> NEEDED = Set.of("administrative.managingDivision", "administrative.enteredOn", "administrative.entryReason",
            "administrative.dataSource", "person.name", "person.birthDate", "person.idType", "marriages.event", "services.serviceCode", "floating.direction",
            "benefits.programme", "consents.code", "consents.textVersion", "consents.givenOn");

    private CardTidying() {
    }

    /** The card in its kept form. @throws Refused TEXT_TOO_LONG, TEXT_CHARACTER, VALUE_MISSING; ValueRefusal for a name that is none */
    static CardContent tidy(CardContent card) {
        require(card.administrative(), "administrative");
        require(card.person(), "person");
        require(card.residence(), "residence");
        return (CardContent) tidy("", card);
    }

    /** The line in its kept form. @throws Refused as above */
    static <R extends Record> R tidyLine(String group, Class<R> type, R line) {
        return type.cast(tidy(group + ".", require(line, group)));
    }

    private static <T> T require(T value, String field) {
        if (value == null) {
            throw new Refused(CaseRefusal.VALUE_MISSING, field);
        }
        return value;
    }

    private static Object tidy(String prefix, Record record) {
        RecordParts parts = RecordParts.of(record.getClass());
        Object[] values = new Object[parts.count()];
        for (int i = 0; i < values.length; i++) {
            String field = prefix + parts.name(i);
            values[i] = tidy(field, parts.name(i), parts.longest(i), parts.value(record, i));
            if (values[i] == null && NEEDED.contains(field)) {
                throw new Refused(CaseRefusal.VALUE_MISSING, field);
            }
        }
        return parts.build(values);
    }

    private static Object tidy(String field, String name, int longest, Object value) {
        if (value instanceof String text) {
            return text(field, name, longest == 0 ? CODE_LENGTH : longest, text);
        }
        if (value instanceof List<?> lines) {
            List<Object> tidied = new ArrayList<>(lines.size());
            lines.forEach(line -> tidied.add(tidy(field + ".", (Record) line)));
            return tidied;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> tidied = new TreeMap<>();
            map.forEach((key, entry) -> {
                String plain = shortEnough(field, String.valueOf(entry), REASON_LENGTH);
                if (plain != null) {
                    tidied.put(key, clean(field, plain));
                }
            });
            return tidied;
        }
        return value instanceof Record part && part.getClass().getPackage() == CardTidying.class.getPackage() ? tidy(field + ".", part) : value;
    }

    private static String text(String field, String name, int longest, String text) {
        String plain = shortEnough(field, text, longest);
        if (plain == null) {
            return null;
        }
        return switch (name) {
            case "idNumber" -> IdNumber.clean(clean(field, plain));
            case "name", "formerName" -> WomanName.of(plain).value();
            default -> clean(field, plain);
        };
    }

    private static String shortEnough(String field, String text, int longest) {
        String plain = text.strip();
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new Refused(CaseRefusal.TEXT_TOO_LONG, field, longest);
        }
        return plain.isEmpty() ? null : plain;
    }

    private static String clean(String field, String plain) {
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            if (foreign(plain.codePointAt(at))) {
                throw new Refused(CaseRefusal.TEXT_CHARACTER, field, String.format("U+%04X", plain.codePointAt(at)));
            }
        }
        return plain;
    }

    /** Pictograms, control characters and characters without meaning; Han characters of every plane are welcome. */
    private static boolean foreign(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.SURROGATE || type == Character.FORMAT
                || type == Character.OTHER_SYMBOL && character > 0xFFFF;
    }
}
