package org.wis.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much comes out of a part of an archive, piece by piece, so that one that swells is left in the middle. */
final class CountedInput extends FilterInputStream {

    private final long stored;
    private final Listener listener;
    private long soFar;

    CountedInput(InputStream in, long stored, Listener listener) {
        super(in);
        this.stored = stored;
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            tell(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            tell(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Left open for whoever opened it: a reader of XML closes what it has read, and the rest is to be counted too. */
    @Override
    public void close() {
        // The archive closes it.
    }

    private void tell(long piece) {
        soFar += piece;
        listener.grown(piece, soFar, stored);
    }

    /** Hears of each piece. */
    @FunctionalInterface
    interface Listener {
        void grown(long piece, long partSoFar, long stored);
    }
}
