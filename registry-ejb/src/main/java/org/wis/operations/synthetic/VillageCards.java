package org.wis.operations.synthetic;

import java.util.List;
import org.wis.cases.CardContent;

/**
 * The made-up cards of a village.
 *
 * @param village the village
 * @param cards   its cards, some with errors on purpose
 * @param errors  those errors: the truth by which a check is scored
 */
public record VillageCards(SyntheticVillage village, List<CardContent> cards, List<InjectedError> errors) {

    /** Copies the lists. */
    public VillageCards {
        cards = List.copyOf(cards);
        errors = List.copyOf(errors);
    }
}
