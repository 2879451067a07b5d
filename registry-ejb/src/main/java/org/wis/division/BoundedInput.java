package org.wis.division;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Refuses to read on when more comes out of an archive than any honest one holds: the defence against archives that swell a thousandfold. */
final class BoundedInput extends FilterInputStream {

    private final Budget budget;

    BoundedInput(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            budget.spend(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            budget.spend(read);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] buffer = new byte[(int) Math.min(count, 1 << 16)];
        return Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    void skipRest() throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = read(buffer, 0, buffer.length);
        while (read >= 0) {
            read = read(buffer, 0, buffer.length);
        }
    }

    /** Bytes that may still be read. */
    static final class Budget {

        private final Supplier<? extends RuntimeException> exhausted;
        private long left;

        Budget(long bytes, Supplier<? extends RuntimeException> exhausted) {
            this.left = bytes;
            this.exhausted = exhausted;
        }

        private void spend(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw exhausted.get();
            }
        }
    }
}
