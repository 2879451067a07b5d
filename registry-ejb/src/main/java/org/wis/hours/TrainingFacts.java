package org.wis.hours;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.wis.staff.Spell;

/**
 * Everything that decides the training years of one person. Its order means nothing.
 *
 * @param participations what she attended and taught, of all years
 * @param posts          days on which she holds a post of data entry; overlaps count once
 * @param leaves         days of maternity, sick or study leave
 * @param entered        what the province entered, by year
 */
public record TrainingFacts(List<Participation> participations, List<Spell> posts, List<Spell> leaves, Map<Integer, Entered> entered) implements Serializable {

    /** Copied. @throws IllegalArgumentException when a session is attended twice, as if it could be booked to two years */
    public TrainingFacts {
        participations = List.copyOf(participations);
        posts = List.copyOf(posts);
        leaves = List.copyOf(leaves);
        entered = Map.copyOf(entered);
        long sessions = participations.stream().map(one -> one.session().key() + one.part()).distinct().count();
        if (sessions < participations.size()) {
            throw new IllegalArgumentException("a session is attended once and counts for one year");
        }
    }

    Entered entered(int year) {
        return entered.getOrDefault(year, Entered.NOTHING);
    }
}
