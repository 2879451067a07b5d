package org.wis.certcheck;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateStep;

/**
 * What a certificate was at the end of a past day, replayed from its events. A revocation counts from the day it names, whenever it was decided; a renewal without a gap counts from the
 * old end; everything else counts from when it happened.
 *
 * @param issuedOn          day of first issue
 * @param validFrom         first day as it stands now
 * @param validTo           last day as it stands now
 * @param suspensionLastDay last day of a county suspension that is still entered; null without one
 * @param revoked           whether it is revoked now
 * @param events            oldest first
 */
record CertificateLife(LocalDate issuedOn, LocalDate validFrom, LocalDate validTo, LocalDate suspensionLastDay, boolean revoked, List<Event> events) {

    private static final Pattern DESCRIPTION = Pattern.compile("([A-Z_]+) (\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** An event with the descriptions kept before and after it. */
    record Event(CertificateStep step, LocalDateTime at, LocalDate effectiveFrom, String before, String after) {

        LocalDate day() {
            return at.toLocalDate();
        }

        LocalDate counts() {
            return effectiveFrom == null ? day() : effectiveFrom;
        }
    }

    private record Described(CertificateState state, LocalDate from, LocalDate to) {

        static Optional<Described> read(String text) {
            Matcher parts = DESCRIPTION.matcher(text == null ? "" : text);
            return parts.matches() ? Optional.of(new Described(CertificateState.valueOf(parts.group(1)), LocalDate.parse(parts.group(2)), LocalDate.parse(parts.group(3)))) : Optional.empty();
        }
    }

    /** The revocation that counts now. */
    Optional<Event> revocation() {
        return revoked ? events.stream().filter(event -> event.step() == CertificateStep.REVOKED).reduce((first, last) -> last) : Optional.empty();
    }

    /** What it was at the end of a day before today. */
    CertificateState on(LocalDate day) {
        if (revocation().filter(event -> !day.isBefore(event.counts())).isPresent()) {
            return CertificateState.REVOKED;
        }
        if (day.isBefore(issuedOn)) {
            return CertificateState.NOT_YET_VALID;
        }
        int last = -1;
        Optional<Described> then = Optional.empty();
        for (int at = 0; at < events.size() && !events.get(at).day().isAfter(day); at++) {
            Optional<Described> after = Described.read(events.get(at).after());
            if (after.isPresent()) {
                last = at;
                then = after;
            }
        }
        if (then.isEmpty()) {
            then = events.stream().findFirst().flatMap(event -> Described.read(event.before()));
        }
        Described known = then.orElse(new Described(CertificateState.VALID, validFrom, validTo));
        return switch (known.state()) {
            case REVOKED, CANCELLED, SUSPENDED_BY_PROVINCE -> known.state();
            case SUSPENDED_BY_COUNTY -> lapsed(day, last) ? byDates(day, known) : known.state();
            case VALID, EXPIRED, NOT_YET_VALID -> byDates(day, known);
        };
    }

    /** A lapse is entered before the next step; without a next step the row still holds the last day. */
    private boolean lapsed(LocalDate day, int last) {
        return last == events.size() - 1 && suspensionLastDay != null && day.isAfter(suspensionLastDay);
    }

    private CertificateState byDates(LocalDate day, Described known) {
        if (day.isBefore(known.from())) {
            return CertificateState.NOT_YET_VALID;
        }
        LocalDate end = known.from().equals(validFrom) && validTo.isAfter(known.to()) ? validTo : known.to();
        return day.isAfter(end) ? CertificateState.EXPIRED : CertificateState.VALID;
    }
}
