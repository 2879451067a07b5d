package org.wis.acceptance.race;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wis.acceptance.trial.Answer;
import org.wis.acceptance.trial.Desk;
import org.wis.acceptance.trial.Writer;

/** Writers who amend and an officer who suspends and reinstates, all at once, nobody ever pausing. */
final class Race {

    /** An act of the officer that met another at the same moment: she does it again. */
    private static final Set<String> AGAIN = Set.of("BUSY_TRY_AGAIN", "CHANGED_MEANWHILE");

    private final List<Writer> writers;
    private final Desk officer;
    private final String certificate;
    private final Map<String, Integer> repeated = new TreeMap<>();
    private volatile boolean over;

    Race(List<Writer> writers, Desk officer, String certificate) {
        this.writers = writers;
        this.officer = officer;
        this.certificate = certificate;
    }

    /** Runs until the certificate was suspended and reinstated so often. Whatever one of them did not expect ends the race and is thrown. */
    void run(int suspensions) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(writers.size() + 1);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Writer writer : writers) {
                all.add(people.submit(() -> untilOver(writer)));
            }
            all.add(people.submit(() -> {
                try {
                    suspendAndReinstate(suspensions);
                } finally {
                    over = true;
                }
                return null;
            }));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            over = true;
            people.shutdownNow();
        }
    }

    /** How often the officer had to do an act again, by what she was told. */
    Map<String, Integer> repeated() {
        return Map.copyOf(repeated);
    }

    private Object untilOver(Writer writer) throws IOException, InterruptedException {
        try {
            while (!over) {
                writer.write();
            }
        } finally {
            over = true;
        }
        return null;
    }

    private void suspendAndReinstate(int times) throws Exception {
        for (int i = 1; i <= times && !over; i++) {
            String document = "TRIAL-S-" + i;
            untilDone(() -> officer.suspend(certificate, document));
            untilDone(() -> officer.reinstate(certificate, document));
        }
    }

    private void untilDone(Callable<Answer> act) throws Exception {
        Answer answer = act.call();
        while (answer.refused() && AGAIN.containsAll(answer.codes())) {
            repeated.merge(answer.text(), 1, Integer::sum);
            answer = act.call();
        }
        if (!answer.done()) {
            throw new IOException("the officer was told " + answer.status() + " " + (answer.refused() ? answer.text() : ""));
        }
    }
}
