package org.wis.portal.refusal;

import java.util.List;

/**
 * A refusal in words, ready for the page.
 *
 * @param headline   what is not possible; never null
 * @param reasons    why, all of them, in the order in which they can be mended; empty for a refusal that one sentence says
 * @param stillWorks what stays possible meanwhile; may be empty
 */
public record Explanation(String headline, List<Reason> reasons, List<String> stillWorks) {

    /** Defensive copies. */
    public Explanation {
        reasons = List.copyOf(reasons);
        stillWorks = List.copyOf(stillWorks);
    }

    /** What is not possible; never null. */
    public String getHeadline() {
        return headline;
    }

    /** Why; may be empty. */
    public List<Reason> getReasons() {
        return reasons;
    }

    /** What stays possible; may be empty. */
    public List<String> getStillWorks() {
        return stillWorks;
    }

    /**
     * One reason in words. Every part but the title may be empty, none is null.
     *
     * @param code  the code, for support
     * @param title in a few words
     * @param why   the fact in a sentence, with its figures
     * @param law   the article
     * @param next  what to do
     * @param who   who can help
     * @param contact their names and phones
     * @param link  page where she can do it herself, from the server's root
     */
    public record Reason(String code, String title, String why, String law, String next, String who, String contact, String link) {

        /** The code. */
        public String getCode() {
            return code;
        }

        /** In a few words. */
        public String getTitle() {
            return title;
        }

        /** The fact. */
        public String getWhy() {
            return why;
        }

        /** The article. */
        public String getLaw() {
            return law;
        }

        /** What to do. */
        public String getNext() {
            return next;
        }

        /** Who can help. */
        public String getWho() {
            return who;
        }

        /** Names and phones. */
        public String getContact() {
            return contact;
        }

        /** Page for it. */
        public String getLink() {
            return link;
        }
    }
}
