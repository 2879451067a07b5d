package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wis.foresight.Lapse;
import org.wis.foresight.OperatorForesight;
import org.wis.foresight.TownshipForesight;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;

/** Which help the reader can give a township that will have nobody: what mends the cause first, then somebody else. */
@RequestScoped
class RemedyOffers {

    private static final Set<GateRefusal> CERTIFICATE = EnumSet.of(GateRefusal.NO_CERTIFICATE, GateRefusal.CERTIFICATE_EXPIRED, GateRefusal.CERTIFICATE_TYPE_MISMATCH);
    private static final Set<GateRefusal> TRAINING = EnumSet.of(GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.PRE_SERVICE_TRAINING_MISSING);
    private static final String STAFF = "/training/staff/";

    @Inject
    private OwnJurisdiction jurisdiction;

    /** For the container's proxy. */
    protected RemedyOffers() {
    }

    /** The nearest help first, each once; empty when nothing need be done. */
    List<RemedyOffer> of(TownshipForesight township) {
        Set<RemedyOffer> offers = new LinkedHashSet<>();
        for (OperatorForesight operator : township.operators()) {
            operator.ending().ifPresent(end -> end.reasons().forEach(reason -> mends(operator, reason, offers)));
            for (Lapse duty : operator.duties()) {
                duty.reasons().stream().filter(reason -> TRAINING.contains(reason.code())).forEach(reason -> mends(operator, reason, offers));
            }
        }
        if (township.gapFrom().isPresent() && jurisdiction.isCounty()) {
            offers.add(new RemedyOffer("foresight.remedy.ACTING", STAFF + "acting.xhtml?township=" + township.township().value()));
            offers.add(new RemedyOffer("foresight.remedy.SECOND", STAFF + "register.xhtml"));
        }
        return new ArrayList<>(offers);
    }

    private void mends(OperatorForesight operator, GateReason reason, Set<RemedyOffer> offers) {
        String person = STAFF + "person.xhtml?staff=" + operator.id().value();
        String hours = "/training/hours-person.xhtml?staff=" + operator.id().value();
        if (CERTIFICATE.contains(reason.code())) {
            offers.add(new RemedyOffer("foresight.remedy.RENEWAL", person));
        } else if (TRAINING.contains(reason.code())) {
            offers.add(new RemedyOffer("foresight.remedy.TRAINING", hours));
        } else if (reason.code() == GateRefusal.ENDORSEMENT_OVERDUE) {
            offers.add(new RemedyOffer("foresight.remedy.ENDORSEMENT", person));
        } else if (reason.code() == GateRefusal.PLEDGE_UNSIGNED && jurisdiction.isCounty()) {
            offers.add(new RemedyOffer("foresight.remedy.PLEDGE", STAFF + "act.xhtml?act=PLEDGE&staff=" + operator.id().value()));
        }
    }
}
