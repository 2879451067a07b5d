package org.wis.acceptance.bench;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets some threads do the same side at the same time, one side after the other; the order of the sides turns each round. Ends with a whole round. */
final class Rounds {

    private static final long PATIENCE_SECONDS = 120;

    private final CyclicBarrier barrier;
    private final int sides;
    private final long nanos;
    private long began;
    private int step = -1;
    private boolean over;
    private volatile boolean failed;

    /**
     * @param threads how many take part
     * @param sides   how many sides a round has
     * @param seconds no round begins later than this after the first
     */
    Rounds(int threads, int sides, double seconds) {
        this.barrier = new CyclicBarrier(threads, this::turn);
        this.sides = sides;
        this.nanos = (long) (seconds * 1e9);
    }

    /** Waits for the others. Answers whether there is one more side to do. @throws IllegalStateException when one of the others failed or hangs */
    boolean next() {
        if (failed) {
            throw new IllegalStateException("another worker failed");
        }
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("another worker failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return !over;
    }

    /** Makes the others fail too. */
    void fail() {
        failed = true;
        barrier.reset();
    }

    /** The round, from 0. */
    int round() {
        return step / sides;
    }

    /** The side to do now, from 0. */
    int side() {
        return (step + round()) % sides;
    }

    private void turn() {
        step++;
        if (step == 0) {
            began = System.nanoTime();
        }
        over = step > 0 && step % sides == 0 && System.nanoTime() - began > nanos;
    }
}
