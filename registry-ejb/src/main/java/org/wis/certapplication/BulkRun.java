package org.wis.certapplication;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.gate.EntryRefused;
import org.wis.gate.Refused;

/**
 * The same act upon many things, one after the other, each a call of its use case and so a transaction of its own behind the door. It works only while it is given time,
 * so a page can show its progress and the person stays the one who acts. One that is refused or fails is listed and does not stop the rest; what is done is done, and
 * asked again the use case refuses to do it twice.
 *
 * @param <T> what it is about
 */
public final class BulkRun<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BulkRun.class.getName());

    private final ArrayDeque<T> left;
    private final ArrayList<Fault<T>> faults = new ArrayList<>();
    private final int total;
    private int done;
    private long nanos;

    /** @param about what the act is about; each is taken once */
    public BulkRun(Collection<T> about) {
        this.left = new ArrayDeque<>(new LinkedHashSet<>(about));
        this.total = left.size();
    }

    /**
     * One that was not done.
     *
     * @param about   what it was about
     * @param code    code of the refusal; null for a fault of the system, which is in the log
     * @param refused the refusal; null for a fault of the system, and after the page was written to disk
     */
    public record Fault<T extends Serializable>(T about, String code, Refused refused) implements Serializable {
    }

    /**
     * Works for about so long, at least on one.
     *
     * @param act the use case
     * @throws EntryRefused when the one who acts may not act any more: the run stops there, and what is left stays left
     */
    public void work(Duration budget, Consumer<T> act) {
        long start = System.nanoTime();
        Deque<T> queue = left;
        do {
            if (queue.isEmpty()) {
                break;
            }
            one(queue.peek(), act);
            queue.remove();
        } while (System.nanoTime() - start < budget.toNanos());
        nanos += System.nanoTime() - start;
    }

    private void one(T about, Consumer<T> act) {
        try {
            act.accept(about);
            done++;
        } catch (EntryRefused lost) {
            throw lost;
        } catch (Refused refused) {
            faults.add(new Fault<>(about, refused.code().name(), refused));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "One of many failed: " + about, failed);
            faults.add(new Fault<>(about, null, null));
        }
    }

    /** Whether nothing is left. */
    public boolean isOver() {
        return left.isEmpty();
    }

    /** How many there are. */
    public int getTotal() {
        return total;
    }

    /** How many were done. */
    public int getDone() {
        return done;
    }

    /** Done and not done together. */
    public int getTried() {
        return done + faults.size();
    }

    /** Share tried, 0 to 100. */
    public int getPercent() {
        return total == 0 ? 100 : (int) (100L * getTried() / total);
    }

    /** A second so far. */
    public long getRate() {
        return nanos == 0 ? 0 : Math.round(getTried() * 1e9 / nanos);
    }

    /** Those that were not done. */
    public List<Fault<T>> getFaults() {
        return List.copyOf(faults);
    }
}
