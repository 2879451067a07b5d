package org.wis.files;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wis.sheet.SheetCell;
import org.wis.sheet.SheetCell.Kind;

/** Reads the value of a cell as its column asks, however people write it: full width, blanks around, a date as number, as text, as 900101 or 1990-1-1. */
final class CellReading {

    private static final Pattern DATE = Pattern.compile("(\\d{4}|\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:T00:00(?::00)?)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：时点](\\d{2})(?::00)?分?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    /** A spreadsheet keeps fifteen digits of a number. */
    private static final int DIGITS_KEPT = 15;
    private static final int CENTURY = 100;

    private final LocalDate today;

    CellReading(LocalDate today) {
        this.today = today;
    }

    /** The value. @throws Wrong with the code of what is wrong */
    Object value(SheetCell cell, ImportColumn column) throws Wrong {
        switch (cell.kind()) {
            case FORMULA -> throw new Wrong("FORMULA");
            case MERGED -> throw new Wrong("MERGED");
            case ERROR -> throw new Wrong("ERROR");
            default -> {
                return switch (column.type()) {
                    case TEXT -> text(cell, column);
                    case ID_NUMBER -> idNumber(cell);
                    case DATE -> day(cell);
                    case TIME -> time(cell);
                    case WHOLE -> whole(cell, column);
                    case WORD -> column.vocabulary().code(cell.text()).orElseThrow(() -> new Wrong("WORD_UNKNOWN"));
                };
            }
        }
    }

    private static String text(SheetCell cell, ImportColumn column) throws Wrong {
        String text = cell.text().replace('\u00A0', ' ').replaceAll("[\\r\\n\\t]+", " ").strip();
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
            throw new Wrong("CONTROL");
        }
        if (text.codePointCount(0, text.length()) > column.limit()) {
            throw new Wrong("TOO_LONG", column.limit());
        }
        return text;
    }

    private static String idNumber(SheetCell cell) throws Wrong {
        if (cell.kind() != Kind.TEXT && cell.text().length() > DIGITS_KEPT) {
            throw new Wrong("ID_AS_NUMBER");
        }
        return plain(cell.text()).toUpperCase(Locale.ROOT);
    }

    private LocalDate day(SheetCell cell) throws Wrong {
        if (cell.kind() == Kind.MOMENT) {
            return cell.moment().toLocalDate();
        }
        String text = plain(cell.text());
        for (Pattern shape : new Pattern[] {DATE, EIGHT, SIX}) {
            Matcher parts = shape.matcher(text);
            if (parts.matches()) {
                try {
                    return LocalDate.of(year(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
                } catch (DateTimeException e) {
                    throw new Wrong("DATE_NOT_IN_CALENDAR");
                }
            }
        }
        throw new Wrong("DATE_UNREADABLE");
    }

    /** A year of two digits is the nearest one that is not later than next year. */
    private int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int latest = today.getYear() + 1;
        int inThisCentury = latest / CENTURY * CENTURY + year;
        return inThisCentury > latest ? inThisCentury - CENTURY : inThisCentury;
    }

    private static LocalTime time(SheetCell cell) throws Wrong {
        if (cell.kind() == Kind.MOMENT) {
            return cell.moment().toLocalTime().withSecond(0).withNano(0);
        }
        Matcher parts = TIME.matcher(plain(cell.text()));
        if (!parts.matches()) {
            throw new Wrong("TIME_UNREADABLE");
        }
        try {
            return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (DateTimeException e) {
            throw new Wrong("TIME_UNREADABLE");
        }
    }

    private static Integer whole(SheetCell cell, ImportColumn column) throws Wrong {
        String text = plain(cell.text());
        if (!WHOLE.matcher(text).matches()) {
            throw new Wrong("NUMBER_WRONG");
        }
        int number = Integer.parseInt(text);
        if (number > column.limit()) {
            throw new Wrong("NUMBER_TOO_LARGE", column.limit());
        }
        return number;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0]", "");
    }

    /** What is wrong with a cell. */
    static final class Wrong extends Exception {

        private final String code;
        private final transient Object[] operands;

        Wrong(String code, Object... operands) {
            super(code);
            this.code = code;
            this.operands = operands;
        }

        String code() {
            return code;
        }

        Object[] operands() {
            return operands;
        }
    }
}
