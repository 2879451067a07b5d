package org.wis.foresight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;

/**
 * Who will enter data in a township, day by day, if nothing changes that is known today.
 *
 * @param township   its code
 * @param officeName name of its office
 * @param today      the day looked from
 * @param cover      without a gap from today to the last day looked at
 * @param operators  who enters data there, acting operators included, whoever lasts longest first; empty when the post is not held
 */
public record TownshipForesight(DivisionCode township, String officeName, LocalDate today, List<CoverSpell> cover, List<OperatorForesight> operators) {

    /** The nearest gap first, townships without a gap last, then by code. */
    static final Comparator<TownshipForesight> BY_DAYS_LEFT = Comparator.comparing((TownshipForesight one) -> one.gapFrom().orElse(LocalDate.MAX))
            .thenComparing(TownshipForesight::township);

    /** Defensive copies. */
    public TownshipForesight {
        cover = List.copyOf(cover);
        operators = List.copyOf(operators);
    }

    /** First day with nobody; today when there is nobody now; empty when none is foreseen. */
    public Optional<LocalDate> gapFrom() {
        return cover.stream().filter(spell -> spell.kind() == CoverSpell.Kind.NOBODY).map(CoverSpell::from).findFirst();
    }

    /** Days until then; 0 when there is nobody now; negative never; {@link Integer#MAX_VALUE} when none is foreseen. */
    public int daysLeft() {
        return gapFrom().map(day -> (int) ChronoUnit.DAYS.between(today, day)).orElse(Integer.MAX_VALUE);
    }

    /** Whether nobody covers it on some day of a time. @param to first day after it */
    boolean emptyBetween(LocalDate from, LocalDate to) {
        return cover.stream().anyMatch(spell -> spell.kind() == CoverSpell.Kind.NOBODY && spell.from().isBefore(to) && spell.to().isAfter(from));
    }
}
