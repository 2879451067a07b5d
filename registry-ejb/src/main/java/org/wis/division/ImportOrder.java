package org.wis.division;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.gate.Refused;

/**
 * How a table of divisions is to be taken.
 *
 * @param source        name and state of the table, for example 国家统计局 2023; at most 100 characters
 * @param validFrom     first day of the divisions that are new, last day plus one of those that vanished
 * @param keepGood      whether good lines are kept when others are refused; otherwise one bad line refuses everything
 * @param closeVanished whether divisions of the same provinces that the table no longer holds are closed
 */
public record ImportOrder(String source, LocalDate validFrom, boolean keepGood, boolean closeVanished) implements Serializable {

    private static final int SOURCE_LIMIT = 100;
    private static final int SUBJECT_LIMIT = 80;

    /** @throws Refused DIVISION_DOCUMENT_MISSING when the source is not named or too long; DIVISION_DAY_UNFIT without a day */
    public ImportOrder {
        if (source == null || source.isBlank() || source.strip().length() > SOURCE_LIMIT) {
            throw new Refused(DivisionRefusal.DIVISION_DOCUMENT_MISSING);
        }
        if (validFrom == null) {
            throw new Refused(DivisionRefusal.DIVISION_DAY_UNFIT, "", "");
        }
        source = source.strip();
    }

    /** The source as far as an audit line has room for it. */
    String shortSource() {
        return source.length() <= SUBJECT_LIMIT ? source : source.substring(0, SUBJECT_LIMIT);
    }
}
