package org.wis.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wis.staff.StaffId;

/**
 * The dates on which somebody's entry of data ends, as they are known today. Every day but the last one of a certificate is the first day without.
 *
 * @param id            her number
 * @param name          her name
 * @param acting        whether she acts in the township from another one
 * @param established   whether her post counts for article 28
 * @param postEnds      first day without the post
 * @param actingEnds    first day without the acting post; null when she does not act
 * @param leaveFrom     first day of leave not over yet; null without
 * @param suspendedFrom first day of a decision not over yet; null without
 * @param state         of her best certificate today; null without one
 * @param validTo       its last day, with the days that an undecided renewal adds; null without one
 * @param trainingEnds  first day on which the training that is missing counts; null when none is missing
 */
record OperatorDates(StaffId id, String name, boolean acting, boolean established, LocalDate postEnds, LocalDate actingEnds, LocalDate leaveFrom,
                     LocalDate suspendedFrom, CertificateState state, LocalDate validTo, LocalDate trainingEnds) {

    /** What ends first, or ended first, when it does so by the last day looked at. */
    Optional<TownshipOutlook.Operator> lapse(LocalDate today, LocalDate lastDay) {
        List<TownshipOutlook.Operator> found = new ArrayList<>();
        add(found, established ? null : today, LapseCause.NOT_ON_ESTABLISHMENT);
        certificate(found, today);
        add(found, postEnds, LapseCause.POST_ENDS);
        add(found, actingEnds, LapseCause.ACTING_ENDS);
        add(found, leaveFrom, LapseCause.ON_LEAVE);
        add(found, suspendedFrom, LapseCause.ENTRY_SUSPENDED);
        add(found, trainingEnds, LapseCause.TRAINING_SHORT);
        return found.stream().min(Comparator.comparing(TownshipOutlook.Operator::firstDay)).filter(first -> !first.firstDay().isAfter(lastDay));
    }

    private void certificate(List<TownshipOutlook.Operator> found, LocalDate today) {
        if (state == null) {
            add(found, today, LapseCause.NO_CERTIFICATE);
        } else if (state == CertificateState.VALID || state == CertificateState.EXPIRED) {
            add(found, validTo.plusDays(1), LapseCause.CERTIFICATE_ENDS);
        } else {
            add(found, today, LapseCause.CERTIFICATE_NOT_IN_FORCE);
        }
    }

    private void add(List<TownshipOutlook.Operator> found, LocalDate firstDay, LapseCause cause) {
        if (firstDay != null) {
            found.add(new TownshipOutlook.Operator(id, name, acting, firstDay, cause));
        }
    }
}
