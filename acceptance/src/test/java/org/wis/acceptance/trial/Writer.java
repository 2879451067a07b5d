package org.wis.acceptance.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who amends one card again and again, each time with another mark, and keeps book of what she was told. For one thread. */
public final class Writer {

    private final String name;
    private final String caseNumber;
    private Desk desk;
    private long version;
    private int tries;
    private final List<String> acknowledged = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();

    private Writer(String name, Desk desk, String caseNumber, long version) {
        this.name = name;
        this.desk = desk;
        this.caseNumber = caseNumber;
        this.version = version;
    }

    /** A writer with a fresh card. @param name a letter and a number, the beginning of her marks */
    public static Writer withCard(Desk desk, String name, String woman) throws IOException, InterruptedException {
        Answer opened = desk.open(woman);
        if (!opened.done()) {
            throw new IOException("no card: " + opened);
        }
        String[] numberAndVersion = opened.text().split(" ");
        return new Writer(name, desk, numberAndVersion[0], Long.parseLong(numberAndVersion[1]));
    }

    /** Amends once. @throws IOException when she was told neither that it was done nor why it was not */
    public Answer write() throws IOException, InterruptedException {
        tries++;
        String mark = name + "-" + tries;
        untold.add(mark);
        Answer answer = desk.amend(caseNumber, version, mark);
        if (answer.done()) {
            version = Long.parseLong(answer.text());
            acknowledged.add(mark);
        } else if (answer.refused()) {
            refusals.merge(answer.text(), 1, Integer::sum);
        } else {
            throw new IOException(mark + ": " + answer.status());
        }
        untold.remove(mark);
        return answer;
    }

    /** Goes on after an interruption, perhaps with a new sign-in, on the version that the card has now. */
    public void goOn(Desk again, long versionNow) {
        desk = again;
        version = versionNow;
    }

    /** Her card. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The marks that she was told are written, in order. */
    public List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The marks of which she was told nothing. */
    public List<String> untold() {
        return List.copyOf(untold);
    }

    /** How often she was refused, by the codes she was told. */
    public Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }
}
