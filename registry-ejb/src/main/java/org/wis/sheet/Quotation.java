package org.wis.sheet;

import org.wis.gate.Refused;

/** Follows the quotation marks through a text file line by line (RFC 4180), so that one that is never closed does not swallow the rest of the file. */
final class Quotation {

    private enum State {
        START, PLAIN, QUOTED, CLOSED
    }

    private State state = State.START;
    private char separator;
    private int opened;

    void separatedBy(char mark) {
        this.separator = mark;
    }

    void read(String line, int number) {
        for (int i = 0; i < line.length(); i++) {
            step(line.charAt(i), number);
        }
        if (state != State.QUOTED) {
            state = State.START;
        }
    }

    private void step(char c, int number) {
        switch (state) {
            case START -> {
                if (c == '"') {
                    state = State.QUOTED;
                    opened = number;
                } else if (c != separator) {
                    state = State.PLAIN;
                }
            }
            case PLAIN -> state = c == separator ? State.START : State.PLAIN;
            case QUOTED -> state = c == '"' ? State.CLOSED : State.QUOTED;
            case CLOSED -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else if (c == separator) {
                    state = State.START;
                } else if (c != '\r') {
                    throw new Refused(SheetRefusal.FILE_QUOTE_WRONG, number);
                }
            }
        }
    }

    void end() {
        if (state == State.QUOTED) {
            throw new Refused(SheetRefusal.FILE_QUOTE_OPEN, opened);
        }
    }
}
