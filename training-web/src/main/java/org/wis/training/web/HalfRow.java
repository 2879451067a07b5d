package org.wis.training.web;

import java.io.Serializable;
import java.time.LocalTime;
import org.wis.session.Half;
import org.wis.session.HalfDraft;
import org.wis.session.TrainerId;

/** A half-day as it is typed; without a time it is not held. */
public class HalfRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Half half;
    private LocalTime from;
    private LocalTime to;
    private Long trainer;

    HalfRow(Half half, LocalTime from, LocalTime to, Long trainer) {
        this.half = half;
        this.from = from;
        this.to = to;
        this.trainer = trainer;
    }

    boolean isHeld() {
        return from != null && to != null;
    }

    HalfDraft draft() {
        return new HalfDraft(half, from, to, trainer == null ? null : new TrainerId(trainer));
    }

    HalfRow copy() {
        return new HalfRow(half, from, to, trainer);
    }

    /** Which part of the day. */
    public Half getHalf() {
        return half;
    }

    /** Begin; null when not held. */
    public LocalTime getFrom() {
        return from;
    }

    /** Begin; null when not held. */
    public void setFrom(LocalTime from) {
        this.from = from;
    }

    /** End; null when not held. */
    public LocalTime getTo() {
        return to;
    }

    /** End; null when not held. */
    public void setTo(LocalTime to) {
        this.to = to;
    }

    /** Number of who teaches; null for nobody named. */
    public Long getTrainer() {
        return trainer;
    }

    /** Number of who teaches; null for nobody named. */
    public void setTrainer(Long trainer) {
        this.trainer = trainer;
    }
}
