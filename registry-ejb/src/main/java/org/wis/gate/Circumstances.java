package org.wis.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.wis.division.DivisionCode;

/**
 * The facts seen on one day for one act: which of several posts and certificates decides, and how the writer reaches the target.
 *
 * @param action      what is intended
 * @param requirement what it asks
 * @param facts       all facts
 * @param at          the moment, official time
 * @param post        the post in force that decides; empty without a post with the duty of entering data
 * @param certificate the certificate that decides: the best one; empty without any
 * @param reach       how the target is reached; empty when it is not, or without a post
 */
record Circumstances(Action action, Requirement requirement, Facts facts, LocalDateTime at, Optional<Facts.Appointment> post, Optional<Facts.Certificate> certificate,
                     Optional<Reach> reach) {

    static Circumstances of(Action action, Requirement requirement, Facts facts, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        Optional<Facts.Appointment> post = decidingPost(facts, day);
        return new Circumstances(action, requirement, facts, at, post, CertificateRules.best(facts, post, day), post.flatMap(held -> Reach.of(held, facts, day)));
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    RuleBook rules() {
        return facts.rules();
    }

    /** The division the act is about; empty when it is about none. */
    Optional<DivisionCode> division() {
        return Optional.ofNullable(facts.target()).map(Target::division);
    }

    /** With several posts the one decides that reaches the target, then the one on establishment, then the oldest. */
    private static Optional<Facts.Appointment> decidingPost(Facts facts, LocalDate day) {
        Comparator<Facts.Appointment> reaching = Comparator.comparing(post -> Reach.of(post, facts, day).isEmpty());
        return facts.appointments().stream().filter(post -> post.entersData() && post.holdsOn(day))
                .min(reaching.thenComparing(post -> !facts.rules().establishmentKinds(day).contains(post.kind())).thenComparing(Facts.Appointment::from)
                        .thenComparing(Facts.Appointment::id));
    }
}
