package org.wis.acceptance.bench;

/** What is known of one card, in clear, to choose what to search for and to hold the answer to it. */
record Woman(String number, String name, String initials, String pinyin, String idNumber, String phone, String villageName) {

    /** The last digits of the telephone; empty when none. */
    String phoneEnd() {
        return phone == null || phone.length() < 4 ? "" : phone.substring(phone.length() - 4);
    }

    /** Whether every shape of search can be made of her. */
    boolean complete() {
        return idNumber != null && idNumber.length() == 18 && phoneEnd().length() == 4 && name.length() > 1;
    }
}
