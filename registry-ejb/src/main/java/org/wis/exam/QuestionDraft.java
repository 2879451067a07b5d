package org.wis.exam;

import java.io.Serializable;
import java.util.List;
import org.wis.gate.Refused;

/**
 * A question as it is typed.
 *
 * @param kind    sort
 * @param text    what is asked, at most 500 characters
 * @param options 2 to 8, each at most 300 characters; those without text are left out
 */
public record QuestionDraft(QuestionKind kind, String text, List<OptionDraft> options) implements Serializable {

    private static final int TEXT_LIMIT = 500;
    private static final int OPTION_LIMIT = 300;
    private static final int MOST_OPTIONS = 8;

    /** @throws Refused QUESTION_TEXT_WRONG, QUESTION_OPTIONS_WRONG */
    public QuestionDraft {
        text = within(text, TEXT_LIMIT);
        options = options == null ? List.of() : options.stream().filter(option -> option.text() != null && !option.text().isBlank())
                .map(option -> new OptionDraft(within(option.text(), OPTION_LIMIT), option.correct())).toList();
        long right = options.stream().filter(OptionDraft::correct).count();
        boolean distinct = options.stream().map(OptionDraft::text).distinct().count() == options.size();
        boolean fits = kind != null && distinct && options.size() >= 2 && options.size() <= MOST_OPTIONS && right >= 1 && right < options.size()
                && (kind == QuestionKind.MULTIPLE || right == 1) && (kind != QuestionKind.TRUE_FALSE || options.size() == 2);
        if (!fits) {
            throw new Refused(ExamRefusal.QUESTION_OPTIONS_WRONG);
        }
    }

    private static String within(String text, int limit) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > limit) {
            throw new Refused(ExamRefusal.QUESTION_TEXT_WRONG, limit);
        }
        return stripped;
    }
}
