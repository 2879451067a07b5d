package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wis.notice.NoticeLine;
import org.wis.notice.NoticeReading;
import org.wis.portal.NoticeBell;

/** One's own notices with what can be done, newest first. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private NoticeReading reading;
    @Inject
    private NoticeBell bell;

    private List<NoticeLine> lines;

    /** The notices whose cause lasts; empty for an account without a person. */
    public List<NoticeLine> getLines() {
        if (lines == null) {
            lines = bell.isHers() ? reading.own() : List.of();
        }
        return lines;
    }

    /** Marks all as read. @return the page again */
    public String markRead() {
        reading.markRead();
        return "/notices.xhtml?faces-redirect=true";
    }
}
