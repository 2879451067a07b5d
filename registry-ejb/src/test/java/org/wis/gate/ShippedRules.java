package org.wis.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters as the product ships them, read from the migration, so that the tests judge by the values that are really installed. */
final class ShippedRules {

    private static final Pattern ROW = Pattern.compile("\\('([a-z.]+)',\\s*'([^']*)',\\s*'[^']*',\\s*'[^']*',\\s*'([0-9-]{10})',\\s*'([0-9-]{10})'\\)");

    private ShippedRules() {
    }

    static RuleBook rules() {
        List<RuleBook.Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(migration());
        while (matcher.find()) {
            rows.add(new RuleBook.Row(matcher.group(1), matcher.group(2), LocalDate.parse(matcher.group(3)), LocalDate.parse(matcher.group(4))));
        }
        return new RuleBook(rows);
    }

    /** The shipped rules with one value changed from a day on. */
    static RuleBook with(String name, String value, LocalDate from) {
        List<RuleBook.Row> rows = new ArrayList<>();
        for (RuleBook.Row row : rules().rows()) {
            if (row.name().equals(name)) {
                rows.add(new RuleBook.Row(name, row.value(), row.from(), from));
                rows.add(new RuleBook.Row(name, value, from, row.to()));
            } else {
                rows.add(row);
            }
        }
        return new RuleBook(rows);
    }

    private static String migration() {
        try (InputStream file = Objects.requireNonNull(ShippedRules.class.getResourceAsStream("/db/migration/V1__foundation.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
