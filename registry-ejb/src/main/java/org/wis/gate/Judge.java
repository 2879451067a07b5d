package org.wis.gate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wis.division.DivisionCode;

/** Judges an act from the facts: the same facts at the same moment always get the same answer. */
final class Judge {

    /** The personal facts G03 to G13 and G15. */
    static final List<Rule> PERSONAL = List.of(PostRules.APPOINTED, PostRules.ON_ESTABLISHMENT, PostRules.PRESENT, CertificateRules.EXISTS, CertificateRules.WITHIN_DATES,
            CertificateRules.STATUS_VALID, CertificateRules.TYPE_COVERS, CertificateRules.ENDORSED, TrainingRules.TRAINED, PostRules.PLEDGED, PostRules.NOT_SUSPENDED);

    /** The facts of the account and of the target for a write. */
    private static final List<Rule> WRITING = List.of(AccountRules.IN_USE, AccountRules.PERSON, AccountRules.OWN_PASSWORD, AccountRules.SECOND_FACTOR,
            ContextRules.WITHIN_REACH, ContextRules.PERIOD_OPEN, ContextRules.CASE_OPEN, ContextRules.UNIT_NOT_FROZEN);

    private static final List<Rule> READING = List.of(AccountRules.IN_USE, AccountRules.PERSON, AccountRules.OWN_PASSWORD, AccountRules.ROLE,
            ContextRules.READ_WITHIN_REACH, ContextRules.CASE_READABLE);

    private static final List<Rule> OFFICE_ACT = List.of(AccountRules.IN_USE, AccountRules.PERSON, AccountRules.OWN_PASSWORD, AccountRules.SECOND_FACTOR,
            AccountRules.ROLE, ContextRules.OFFICE_WITHIN_REACH);

    private static final List<Rule> OFFICE_READING = List.of(AccountRules.IN_USE, AccountRules.OWN_PASSWORD, AccountRules.ROLE, ContextRules.OFFICE_WITHIN_REACH);

    private Judge() {
    }

    /**
     * Whether the act is allowed, with all reasons when not.
     *
     * @param action what is intended
     * @param facts  everything known about who intends it; {@link Facts#nobody()} and {@link Facts#system()} for those who are no person
     * @param at     the moment, official time
     */
    static Judgement judge(Action action, Facts facts, LocalDateTime at) {
        return judge(action, action.requirement(), facts, at);
    }

    static Judgement judge(Action action, Requirement requirement, Facts facts, LocalDateTime at) {
        if (requirement.kind() == Requirement.Kind.ANYONE) {
            return bare(new Findings(), facts, at);
        }
        if (requirement.kind() == Requirement.Kind.SYSTEM_ONLY || facts.caller() != Facts.Caller.PERSON) {
            return bare(systemOrNobody(requirement, facts), facts, at);
        }
        Circumstances c = Circumstances.of(action, requirement, facts, at);
        return switch (requirement.kind()) {
            case CERTIFIED -> writing(c);
            case APPOINTED -> reading(c);
            case OFFICE -> bare(Findings.of(OFFICE_ACT, c), facts, at);
            case OFFICE_READ -> bare(Findings.of(OFFICE_READING, c), facts, at);
            default -> bare(Findings.of(AccountRules.OWN, c), facts, at);
        };
    }

    private static Findings systemOrNobody(Requirement requirement, Facts facts) {
        Findings findings = new Findings();
        if (requirement.kind() != Requirement.Kind.SYSTEM_ONLY) {
            findings.refuse(GateRefusal.NOT_SIGNED_IN);
        } else if (facts.caller() != Facts.Caller.SYSTEM) {
            findings.refuse(GateRefusal.SYSTEM_ONLY);
        }
        return findings;
    }

    private static Judgement writing(Circumstances c) {
        Findings findings = Findings.of(WRITING, c);
        findings.add(PERSONAL, c);
        Optional<Facts.Emergency> emergency = EmergencyRule.weigh(c, findings);
        Basis basis = findings.clear() ? basis(c, emergency) : null;
        return answer(c, findings, basis, emergency);
    }

    private static Basis basis(Circumstances c, Optional<Facts.Emergency> emergency) {
        if (emergency.isPresent()) {
            return new Basis(Basis.Kind.EMERGENCY, c.certificate().map(Facts.Certificate::id).orElse(null), null, emergency.get().id());
        }
        Reach reach = c.reach().orElseThrow();
        return new Basis(reach.kind(), c.certificate().orElseThrow().id(), reach.actingId(), null);
    }

    private static Judgement reading(Circumstances c) {
        Findings findings = Findings.of(READING, c);
        if (c.requirement().whileEligible()) {
            findings.add(PERSONAL, c);
            EmergencyRule.weigh(c, findings);
        } else {
            findings.add(List.of(ReadingRules.STILL_READS), c);
            if (EmergencyRule.opensReading(c)) {
                findings.waive(Set.of(GateRefusal.OUT_OF_JURISDICTION));
            }
        }
        return answer(c, findings, null, Optional.empty());
    }

    private static Judgement answer(Circumstances c, Findings findings, Basis basis, Optional<Facts.Emergency> emergency) {
        DivisionCode division = c.division().or(() -> emergency.map(Facts.Emergency::township)).or(() -> c.post().map(post -> post.office().division())).orElse(null);
        Long office = c.post().map(post -> post.office().id()).orElseGet(() -> homeOffice(c.facts()));
        List<Banner> banners = findings.clear() ? findings.banners() : List.of();
        return new Judgement(Reasons.ordered(findings.reasons()), List.copyOf(banners), basis, office, division, c.rules().version(c.day()));
    }

    private static Judgement bare(Findings findings, Facts facts, LocalDateTime at) {
        return new Judgement(Reasons.ordered(findings.reasons()), List.of(), null, homeOffice(facts), facts.target() == null ? null : facts.target().division(),
                facts.rules().version(at.toLocalDate()));
    }

    private static Long homeOffice(Facts facts) {
        return facts.home() == null ? null : facts.home().id();
    }
}
