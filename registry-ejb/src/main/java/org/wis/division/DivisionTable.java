package org.wis.division;

import java.util.Arrays;
import java.util.Optional;

/** The five tables of the national list, in the order in which they must be read. */
public enum DivisionTable {
    /** 省级. */ PROVINCES("provinces.csv", 2, null),
    /** 地级. */ CITIES("cities.csv", 4, "provinceCode"),
    /** 县级. */ AREAS("areas.csv", 6, "cityCode"),
    /** 乡级. */ STREETS("streets.csv", 9, "areaCode"),
    /** 村级. */ VILLAGES("villages.csv", 12, "streetCode");

    private final String fileName;
    private final int codeLength;
    private final String parentColumn;

    DivisionTable(String fileName, int codeLength, String parentColumn) {
        this.fileName = fileName;
        this.codeLength = codeLength;
        this.parentColumn = parentColumn;
    }

    /** Name of its file. */
    public String fileName() {
        return fileName;
    }

    /** Level of its divisions: 2 province to 6 village. */
    public int level() {
        return ordinal() + 2;
    }

    int codeLength() {
        return codeLength;
    }

    /** The column that names the division it lies in; null for provinces. */
    String parentColumn() {
        return parentColumn;
    }

    static Optional<DivisionTable> named(String fileName) {
        return Arrays.stream(values()).filter(table -> table.fileName.equals(fileName)).findFirst();
    }
}
