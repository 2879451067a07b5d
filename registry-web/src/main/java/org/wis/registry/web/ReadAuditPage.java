package org.wis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.wis.audit.AuditEntry;
import org.wis.audit.AuditFilter;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditReading;
import org.wis.audit.AuditVerifying;
import org.wis.audit.ChainReport;
import org.wis.portal.Words;

/** The page on the trail of what was done: youngest lines first, filters, verification of the chain. */
@Named
@ViewScoped
public class ReadAuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private transient AuditReading reading;
    @Inject
    private transient AuditVerifying verifying;
    @Inject
    private Words words;

    private AuditKind kind;
    private String username;
    private String subject;
    private String action;
    private LocalDate from;
    private LocalDate to;
    private List<AuditEntry> entries = List.of();
    private final Deque<Long> younger = new ArrayDeque<>();
    private Long before;
    private String notedHash;
    private ChainReport report;

    /** Reads the first page by the filter. */
    public void load() {
        younger.clear();
        before = null;
        read();
    }

    /** Older lines. */
    public void older() {
        younger.push(before == null ? Long.MAX_VALUE : before);
        before = entries.get(entries.size() - 1).line().id();
        read();
    }

    /** Younger lines again. */
    public void younger() {
        before = younger.pop();
        read();
    }

    /** Recomputes the chain. */
    public void verify() {
        report = verifying.verify(notedHash);
    }

    /** An action in words, or its code where there are none. */
    public String actionWords(String code) {
        for (String prefix : List.of("action.", "audit.code.")) {
            if (words.containsKey(prefix + code)) {
                return words.get(prefix + code);
            }
        }
        return code;
    }

    /** A fault in words. */
    public String faultWords(ChainReport.Fault fault) {
        return words.of("audit.fault." + fault.kind(), fault.line(), fault.seal());
    }

    private void read() {
        entries = reading.page(new AuditFilter(kind, username, subject, action, from, to), before, PAGE);
    }

    /** Whether there may be older lines. */
    public boolean isOlderThere() {
        return entries.size() == PAGE;
    }

    /** Whether younger lines were passed. */
    public boolean isYoungerThere() {
        return !younger.isEmpty();
    }

    /** The lines on the screen. */
    public List<AuditEntry> getEntries() {
        return entries;
    }

    /** What verification found; null before. */
    public ChainReport getReport() {
        return report;
    }

    /** Sorts of lines. */
    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    /** Filter. */
    public AuditKind getKind() {
        return kind;
    }

    /** Filter. */
    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    /** Filter. */
    public String getUsername() {
        return username;
    }

    /** Filter. */
    public void setUsername(String username) {
        this.username = username;
    }

    /** Filter. */
    public String getSubject() {
        return subject;
    }

    /** Filter. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Filter. */
    public String getAction() {
        return action;
    }

    /** Filter. */
    public void setAction(String action) {
        this.action = action;
    }

    /** Filter. */
    public LocalDate getFrom() {
        return from;
    }

    /** Filter. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Filter. */
    public LocalDate getTo() {
        return to;
    }

    /** Filter. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Hash noted earlier. */
    public String getNotedHash() {
        return notedHash;
    }

    /** Hash noted earlier. */
    public void setNotedHash(String notedHash) {
        this.notedHash = notedHash;
    }
}
