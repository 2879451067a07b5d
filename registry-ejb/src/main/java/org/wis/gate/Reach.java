package org.wis.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.wis.division.DivisionCode;

/**
 * How a writer reaches the target (G14): by her own post, by an acting post (代岗), or on behalf of a township (代录).
 *
 * @param kind     the sort
 * @param actingId the acting post; null otherwise
 * @param lastDay  last day of the acting post; null otherwise
 */
record Reach(Basis.Kind kind, Long actingId, LocalDate lastDay) {

    private static final int TOWNSHIP = 5;

    /** How this post reaches the target on a day; empty when it does not. Without a target the post's own scope is meant. */
    static Optional<Reach> of(Facts.Appointment post, Facts facts, LocalDate day) {
        DivisionCode target = facts.target() == null ? null : facts.target().division();
        return post.isTownshipOperator() ? asOperator(post, facts, target, day) : asManager(post, target);
    }

    private static Optional<Reach> asOperator(Facts.Appointment post, Facts facts, DivisionCode target, LocalDate day) {
        DivisionCode own = post.office().division();
        if (target == null || own.level() >= TOWNSHIP && own.contains(target)) {
            return Optional.of(new Reach(Basis.Kind.CERTIFICATE, null, null));
        }
        return facts.actings().stream()
                .filter(acting -> acting.township().contains(target) && sameCounty(acting.township(), own) && holdsOn(acting, facts.rules(), day)).findFirst()
                .map(acting -> new Reach(Basis.Kind.ACTING, acting.id(), lastDay(acting, facts.rules())));
    }

    private static Optional<Reach> asManager(Facts.Appointment post, DivisionCode target) {
        boolean reached = target == null || target.level() >= TOWNSHIP && post.office().division().contains(target);
        return reached ? Optional.of(new Reach(Basis.Kind.ON_BEHALF, null, null)) : Optional.empty();
    }

    /** An acting post helps inside the county only; after a transfer to another county it is void. */
    private static boolean sameCounty(DivisionCode township, DivisionCode own) {
        return own.level() >= TOWNSHIP && township.level() >= TOWNSHIP && township.county().equals(own.county());
    }

    private static boolean holdsOn(Facts.Acting acting, RuleBook rules, LocalDate day) {
        return !day.isBefore(acting.from()) && !day.isAfter(lastDay(acting, rules));
    }

    /** The last day of an acting post: what was typed, but never later than the longest term allows. */
    static LocalDate lastDay(Facts.Acting acting, RuleBook rules) {
        LocalDate longest = acting.from().plusDays(rules.number("acting.days.max", acting.from()) - 1L);
        LocalDate typed = acting.to().minusDays(1);
        return typed.isBefore(longest) ? typed : longest;
    }
}
