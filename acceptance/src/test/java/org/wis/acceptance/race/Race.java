package org.wis.acceptance.race;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.wis.acceptance.trial.Answer;
import org.wis.acceptance.trial.Desk;
import org.wis.acceptance.trial.Writer;

/**
 * Writers who amend, and an officer of the province in several windows, of which half suspend and half reinstate: all at once, nobody ever pausing. All of them
 * queue at one lock, so several windows of the officer make many suspensions in little time.
 */
final class Race {

    /** An act of the officer that another window was ahead of. */
    private static final Set<String> TOO_LATE = Set.of("CERTIFICATE_ALREADY_SUSPENDED", "CERTIFICATE_NOT_SUSPENDED", "BUSY_TRY_AGAIN", "CHANGED_MEANWHILE");

    private final List<Writer> writers;
    private final Desk officer;
    private final String certificate;
    private final AtomicInteger suspensions = new AtomicInteger();
    private final AtomicInteger reinstatements = new AtomicInteger();
    private final AtomicInteger suspending = new AtomicInteger();
    private final Map<String, Integer> tooLate = new ConcurrentSkipListMap<>();
    private volatile boolean over;

    private interface Turn {
        void take() throws IOException, InterruptedException;
    }

    Race(List<Writer> writers, Desk officer, String certificate) {
        this.writers = writers;
        this.officer = officer;
        this.certificate = certificate;
    }

    /**
     * Runs until the certificate was suspended so often, and reinstated as often. Whatever one of them did not expect ends the race and is thrown.
     *
     * @param pairs windows of the officer that suspend, and as many that reinstate
     */
    Void run(int times, int pairs) throws InterruptedException, ExecutionException {
        List<Turn> turns = new ArrayList<>();
        suspending.set(pairs);
        for (int i = 0; i < pairs; i++) {
            turns.add(() -> suspend(times));
            turns.add(this::reinstate);
        }
        writers.forEach(writer -> turns.add(() -> write(writer)));
        ExecutorService people = Executors.newFixedThreadPool(turns.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Turn turn : turns) {
                all.add(people.submit(() -> unlessItFails(turn)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            over = true;
            people.shutdownNow();
        }
        return null;
    }

    /** How often the officer was told that a suspension is done. */
    int suspensions() {
        return suspensions.get();
    }

    /** How often she was told that a reinstatement is. */
    int reinstatements() {
        return reinstatements.get();
    }

    /** How often an act of hers came too late, by what she was told. */
    Map<String, Integer> tooLate() {
        return Map.copyOf(tooLate);
    }

    private Object unlessItFails(Turn turn) throws IOException, InterruptedException {
        boolean well = false;
        try {
            turn.take();
            well = true;
        } finally {
            over |= !well;
        }
        return null;
    }

    private void write(Writer writer) throws IOException, InterruptedException {
        while (!over) {
            writer.write();
        }
    }

    private void suspend(int times) throws IOException, InterruptedException {
        try {
            while (!over && suspensions.get() < times) {
                count(officer.suspend(certificate, "TRIAL-S"), suspensions);
            }
        } finally {
            suspending.decrementAndGet();
        }
    }

    private void reinstate() throws IOException, InterruptedException {
        while (!over && (suspending.get() > 0 || reinstatements.get() < suspensions.get())) {
            count(officer.reinstate(certificate, "TRIAL-R"), reinstatements);
        }
        over = true;
    }

    private void count(Answer answer, AtomicInteger done) throws IOException {
        if (answer.done()) {
            done.incrementAndGet();
        } else if (answer.refused() && TOO_LATE.containsAll(answer.codes())) {
            tooLate.merge(answer.text(), 1, Integer::sum);
        } else {
            throw new IOException("the officer was told " + answer.status() + (answer.refused() ? " " + answer.text() : ""));
        }
    }
}
