package org.wis.operations.synthetic;

import org.wis.division.DivisionCode;

/**
 * A made-up village.
 *
 * @param code     12 digits under 990121
 * @param name     its name
 * @param township name of its township
 * @param index    its place in the county, from 0
 * @param women    how many women's cards it keeps
 */
public record SyntheticVillage(DivisionCode code, String name, String township, int index, int women) {

    /** An address in it. */
    String address(int group, int house) {
        return SyntheticCounty.NAME + township + name + group + "组" + house + "号";
    }
}
