package org.wis.division;

/** A set of division codes in a few bytes each: a national table has 665 thousand. */
final class CodeSet {

    private long[] slots = new long[1 << 12];
    private int size;

    /** Adds it. @return false when it was there already */
    boolean add(String digits) {
        if (size * 2 >= slots.length) {
            grow();
        }
        long key = key(digits);
        int slot = slot(key, slots);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        size++;
        return true;
    }

    boolean contains(String digits) {
        long key = key(digits);
        return slots[slot(key, slots)] == key;
    }

    int size() {
        return size;
    }

    /** A leading 1 keeps codes of different lengths apart, and zero free. */
    private static long key(String digits) {
        long key = 1;
        for (int i = 0; i < digits.length(); i++) {
            key = key * 10 + (digits.charAt(i) - '0');
        }
        return key;
    }

    private static int slot(long key, long[] slots) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != key) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long key : slots) {
            if (key != 0) {
                larger[slot(key, larger)] = key;
            }
        }
        slots = larger;
    }
}
