package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.certification.CertificateNumber;
import org.wis.certification.ReverificationResult;
import org.wis.certification.Reverifying;
import org.wis.certification.WrittenLine;
import org.wis.division.DivisionCode;
import org.wis.portal.Notices;
import org.wis.time.OfficialTime;

/** What was written under a certificate, as a worklist for the second look after a revocation that reaches back. */
@Named
@ViewScoped
public class ReverifyWritesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @Inject
    private Reverifying reverifying;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private String number;
    private LocalDate from;
    private boolean revoked;
    private boolean openOnly;
    private int first;
    private long count;
    private long open;
    private List<WrittenLine> lines = List.of();
    private final Map<Long, String> notes = new HashMap<>();

    /** Reads the first piece. @throws org.wis.gate.Refused CERTIFICATE_NUMBER_MALFORMED, CERTIFICATE_UNKNOWN and those of the gate */
    public void load() {
        DivisionCode scope = jurisdiction.getDivision();
        LocalDate since = reverifying.from(scope, asked()).orElse(null);
        revoked = since != null;
        if (from == null) {
            from = revoked ? since : BEGINNING;
            openOnly = revoked;
        }
        read();
    }

    /** Looks from another day. */
    public void search() {
        first = 0;
        read();
    }

    /** The next piece. */
    public void next() {
        first += PAGE;
        read();
    }

    /** The piece before. */
    public void previous() {
        first = Math.max(0, first - PAGE);
        read();
    }

    /** Says what the second look found. */
    public void mark(WrittenLine line, String result) {
        reverifying.mark(line.id(), asked(), ReverificationResult.valueOf(result), notes.get(line.id().value()));
        notices.done("reverify.done", line.subject());
        read();
    }

    private void read() {
        LocalDate since = from == null ? BEGINNING : from;
        DivisionCode scope = jurisdiction.getDivision();
        count = reverifying.count(scope, asked(), since, openOnly);
        open = reverifying.count(scope, asked(), since, true);
        lines = reverifying.list(scope, asked(), since, openOnly, first, PAGE);
    }

    private CertificateNumber asked() {
        return CertificateNumber.of(number == null ? "" : number);
    }

    /** Whether the reader can mark lines: a county manager, and the certificate is revoked. */
    public boolean isMarking() {
        return revoked && jurisdiction.isCounty();
    }

    /** Whether the certificate is revoked. */
    public boolean isRevoked() {
        return revoked;
    }

    /** Results to choose. */
    public List<ReverificationResult> getResults() {
        return List.of(ReverificationResult.values());
    }

    /** The lines. */
    public List<WrittenLine> getLines() {
        return lines;
    }

    /** Remarks typed, by line. */
    public Map<Long, String> getNotes() {
        return notes;
    }

    /** How many the filter finds. */
    public long getCount() {
        return count;
    }

    /** How many still need a second look. */
    public long getOpen() {
        return open;
    }

    /** Number of the first line shown, from 1. */
    public int getFirstShown() {
        return lines.isEmpty() ? 0 : first + 1;
    }

    /** Number of the last line shown. */
    public int getLastShown() {
        return first + lines.size();
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Only those that still need a second look. */
    public boolean isOpenOnly() {
        return openOnly;
    }

    /** Only those that still need a second look. */
    public void setOpenOnly(boolean openOnly) {
        this.openOnly = openOnly;
    }

    /** Number of the certificate as in the address. */
    public String getNumber() {
        return number;
    }

    /** Number of the certificate as in the address. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Today, as the latest day to look from. */
    public LocalDate getToday() {
        return time.today();
    }
}
