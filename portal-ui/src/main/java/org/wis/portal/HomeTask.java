package org.wis.portal;

/**
 * One row of the home page: work that waits.
 *
 * @param key     key of the words for what waits: {@code KEY} the row, {@code KEY.action} the button; operands of the row: the count
 * @param order   place in the order of the month, 0 to 999: 100 receiving, 200 entry, 300 checking, 400 services, 500 close, 600 people, 900 own matters
 * @param urgency how urgent; never null
 * @param count   how many; a row with 0 is not shown
 * @param ageDays days since the oldest of them began to wait; negative when age says nothing
 * @param owner   who has it: words, not a key; empty for the reader herself
 * @param path    page of the button, from the server's root
 */
public record HomeTask(String key, int order, Urgency urgency, long count, int ageDays, String owner, String path) {

    /** How urgent; shown with icon and word. */
    public enum Urgency {
        /** In its time. */ NORMAL("none", "pi-clock"),
        /** Soon due. */ SOON("warn", "pi-exclamation-triangle"),
        /** Late, or nothing else can be done before it. */ LATE("bad", "pi-exclamation-circle");

        private final String tone;
        private final String icon;

        Urgency(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Tone of the state. */
        public String getTone() {
            return tone;
        }

        /** Icon of the state. */
        public String getIcon() {
            return icon;
        }

        /** Key of its word. */
        public String getKey() {
            return "home.urgency." + name();
        }
    }

    /** Key of the row's words. */
    public String getKey() {
        return key;
    }

    /** Key of the button's words. */
    public String getActionKey() {
        return key + ".action";
    }

    /** How urgent. */
    public Urgency getUrgency() {
        return urgency;
    }

    /** How many. */
    public long getCount() {
        return count;
    }

    /** Days the oldest waits; negative for none. */
    public int getAgeDays() {
        return ageDays;
    }

    /** Who has it; empty for the reader. */
    public String getOwner() {
        return owner;
    }

    /** Page of the button. */
    public String getPath() {
        return path;
    }
}
