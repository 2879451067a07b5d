package org.wis.sheet;

import java.util.regex.Pattern;

/** Whether a number is shown as a date or time: by the numbers of the built-in formats (ISO/IEC 29500-1, 18.8.30; 27 to 36 and 50 to 58 in Chinese), or by the letters of a format of one's own. */
final class MomentFormat {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern LETTERS = Pattern.compile("[ymdhs年月日时]", Pattern.CASE_INSENSITIVE);

    private MomentFormat() {
    }

    static boolean isMoment(Integer id, String format) {
        if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        return LETTERS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }
}
