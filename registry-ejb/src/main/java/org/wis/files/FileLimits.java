package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.sheet.SheetLimits;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** The limits of files as in force today. */
@Dependent
class FileLimits {

    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    SheetLimits sheet() {
        return new SheetLimits(number("import.file.megabytes") * SheetLimits.MEGABYTE, number("import.opened.megabytes") * SheetLimits.MEGABYTE,
                number("import.swell.ratio"), number("import.parts"), number("import.rows") + 1, number("import.columns"), number("import.line.characters"));
    }

    int faults() {
        return number("import.faults");
    }

    int keepDays() {
        return number("import.keep.days");
    }

    private int number(String name) {
        return limits.number(name, time.today());
    }
}
