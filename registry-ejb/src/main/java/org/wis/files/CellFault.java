package org.wis.files;

import java.io.Serializable;
import java.util.List;
import org.wis.sheet.CellAddress;

/**
 * What is wrong with a cell. It never repeats what the cell holds.
 *
 * @param at       where
 * @param key      key of the words that say what is wrong and how to mend it
 * @param operands for the words
 */
public record CellFault(CellAddress at, String key, List<String> operands) implements Serializable {

    static CellFault of(CellAddress at, String code, Object... operands) {
        return new CellFault(at, "files.fault." + code, java.util.Arrays.stream(operands).map(String::valueOf).toList());
    }
}
