package org.wis.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wis.enrolment.EnrolmentState;
import org.wis.notice.MailState;
import org.wis.notice.NoticeLine;
import org.wis.portal.Words;
import org.wis.session.Conflict;
import org.wis.session.Half;
import org.wis.session.Lessons;
import org.wis.session.PlanState;
import org.wis.session.SessionState;
import org.wis.session.Subject;

/** Words and tones for what the training year is made of. */
@Named("terms")
@ApplicationScoped
public class TrainingTerms {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @Inject
    private Words words;

    /** Minutes as hours with one digit: 1,800 are 30.0. */
    public String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.DOWN).toPlainString();
    }

    /** Minutes as people read them: hours, minutes, lessons. */
    public String minutes(int minutes) {
        return words.of("training.minutes", hours(minutes), minutes, Lessons.of(minutes));
    }

    /** Key of the words of a session's state. */
    public String session(SessionState state) {
        return "session.state." + state.name();
    }

    /** Tone of a session's state. */
    public String tone(SessionState state) {
        return switch (state) {
            case PLANNED -> "none";
            case PUBLISHED, COMPLETED -> "ok";
            case CANCELLED -> "bad";
        };
    }

    /** Key of the words of an enrolment's state. */
    public String seat(EnrolmentState state) {
        return "seat.state." + state.name();
    }

    /** Tone of an enrolment's state. */
    public String seatTone(EnrolmentState state) {
        return switch (state) {
            case CONFIRMED, NOMINATED -> "ok";
            case WAITING, REQUESTED -> "warn";
            case DECLINED, WITHDRAWN, EXCHANGED -> "none";
        };
    }

    /** Key of the words of a plan's state; null is a missing plan. */
    public String plan(PlanState state) {
        return "plan.state." + (state == null ? "MISSING" : state.name());
    }

    /** Tone of a plan's state. */
    public String planTone(PlanState state) {
        if (state == null) {
            return "bad";
        }
        return switch (state) {
            case APPROVED -> "ok";
            case DRAFT, SUBMITTED, RETURNED -> "warn";
        };
    }

    /** Key of the words of a subject. */
    public String subject(Subject subject) {
        return "subject." + subject.name();
    }

    /** Key of the words of a half-day. */
    public String half(Half half) {
        return "half." + half.name();
    }

    /** Key of the words of an organiser's level. */
    public String level(int level) {
        return "training.level." + level;
    }

    /** What stands in the way, in words. */
    public String conflict(Conflict conflict) {
        return words.of("conflict." + conflict.code().name(), conflict.operands().toArray());
    }

    /** A notice in words. */
    public String notice(NoticeLine line) {
        return words.of("notice." + line.key(), line.operands().toArray());
    }

    /** Key of the words of how far a mail is. */
    public String mail(MailState state) {
        return "mail.state." + state.name();
    }
}
