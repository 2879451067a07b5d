package org.wis.acceptance.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table as it grows, and the load of the machine around each line of it. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    /** A line of text. */
    void says(String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** Opens a table. */
    void table(String title, String... columns) {
        says("");
        says("**" + title + "** (load before: " + load() + ")");
        says("");
        says("| " + String.join(" | ", columns) + " |");
        says("|" + "---|".repeat(columns.length));
    }

    /** A row of it; numbers are rounded by {@link #number}. */
    void row(String... cells) {
        says("| " + String.join(" | ", cells) + " |");
    }

    /** Closes it. */
    void tableEnds() {
        says("");
        says("Load after: " + load());
    }

    /** With as many places as say something. */
    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** A ratio with its spread. */
    static String ratio(Figures.Ratio ratio) {
        return number(ratio.median()) + " (" + number(ratio.low()) + " to " + number(ratio.high()) + ")";
    }

    /** Processes that ran or waited to run during the last minute. */
    static String load() {
        return number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Keeps it. */
    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
