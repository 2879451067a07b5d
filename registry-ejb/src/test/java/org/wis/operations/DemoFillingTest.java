package org.wis.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.wis.operations.synthetic.SyntheticCounty;
import org.wis.operations.synthetic.SyntheticSize;
import org.wis.operations.synthetic.SyntheticVillage;

class DemoFillingTest {

    @Test
    void a_missing_piece_shows_in_every_village_and_a_few_refused_cards_do_not() {
        for (SyntheticSize size : SyntheticSize.values()) {
            for (SyntheticVillage village : SyntheticCounty.villages(size)) {
                int piece = DemoFilling.pieceOf(village.women());
                int last = village.women() - (village.women() - 1) / piece * piece;
                assertTrue(piece <= 300);
                assertFalse(DemoFilling.isCutOff(village, village.women() - village.women() / 30), village.toString());
                assertTrue(village.women() <= 3 || DemoFilling.isCutOff(village, village.women() - last), village + " in pieces of " + piece + ", the last of " + last);
            }
        }
    }

    @Test
    void nothing_is_one_piece() {
        assertEquals(1, DemoFilling.pieceOf(0));
        assertEquals(300, DemoFilling.pieceOf(300));
        assertEquals(151, DemoFilling.pieceOf(301));
    }
}
