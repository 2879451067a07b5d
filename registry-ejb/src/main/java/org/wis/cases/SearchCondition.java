package org.wis.cases;

import java.util.ArrayList;
import java.util.List;
import org.wis.division.DivisionCode;

/** The SQL of a search term in one division: which index leads, which condition, which values. Every index lies in the order of the list. */
final class SearchCondition {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final String index;

    SearchCondition(SearchTerm term, DivisionCode scope, boolean alsoExited, CardSeal seal) {
        String found;
        if (term instanceof SearchTerm.Document document) {
            found = exact("case_by_id_number", "id_number_index", seal.idNumberIndex(document.number()), scope);
        } else if (term instanceof SearchTerm.DocumentTail tail) {
            found = exact("case_by_id_tail", "id_tail_index", seal.idTailIndex(tail.tail()), scope);
        } else if (term instanceof SearchTerm.Phone phone) {
            found = exact("case_by_phone_tail", "phone_tail_index", seal.phoneTailIndex(phone.digits()), scope);
        } else if (term instanceof SearchTerm.Number number) {
            found = exact("case_by_number", "case_number", number.number().value(), scope);
        } else {
            found = list(scope);
            narrow(term);
        }
        index = found;
        if (!alsoExited) {
            add(" AND w.status IN ('ACTIVE', 'LOCKED')");
        }
    }

    /** The index that leads. */
    String index() {
        return index;
    }

    /** The condition, with the values in {@link #values}. */
    String sql() {
        return sql.toString();
    }

    /** The values of the condition, in order. */
    List<Object> values() {
        return values;
    }

    /** Only what comes after this place in the list. */
    void after(PageMark mark) {
        add(" AND w.name_initials >= ? AND (w.name_initials > ? OR w.name_pinyin > ? OR w.name_pinyin = ? AND w.id > ?)", mark.initials(), mark.initials(),
                mark.pinyin(), mark.pinyin(), mark.id());
    }

    private String exact(String exactIndex, String column, Object value, DivisionCode scope) {
        add("w." + column + " = ? AND w.managing_division LIKE ?", value, scope.value() + "%");
        return exactIndex;
    }

    private String list(DivisionCode scope) {
        int length = scope.value().length();
        String column = length == 12 ? "managing_division" : length == 9 ? "township_code" : "county_code";
        add("w." + column + " = ?", scope.value());
        return length == 12 ? "case_by_village" : length == 9 ? "case_by_township" : "case_by_county";
    }

    private void narrow(SearchTerm term) {
        if (term instanceof SearchTerm.Name name) {
            if (name.initials() != null) {
                add(" AND w.name_initials LIKE ?", name.initials() + "%");
            }
            add(" AND w.name LIKE ?", beginning(name.beginning()));
        } else if (term instanceof SearchTerm.Spelling spelling) {
            if (spelling.syllable()) {
                add(" AND w.name_initials LIKE ? AND (w.name_initials LIKE ? OR w.name_pinyin LIKE ?)", spelling.letters().charAt(0) + "%",
                        spelling.letters() + "%", spelling.letters() + "%");
            } else {
                add(" AND w.name_initials LIKE ?", spelling.letters() + "%");
            }
        } else if (term instanceof SearchTerm.Place place && place.exceptName() != null) {
            add(" AND w.name NOT LIKE ?", beginning(place.exceptName()));
        }
    }

    private void add(String text, Object... more) {
        sql.append(text);
        values.addAll(List.of(more));
    }

    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
