package org.wis.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the rules found so far: reasons against, banners to show. Lives for one judgement. */
final class Findings {

    private final List<GateReason> reasons = new ArrayList<>();
    private final List<Banner> banners = new ArrayList<>();

    /** The findings of these rules. */
    static Findings of(List<Rule> rules, Circumstances circumstances) {
        Findings findings = new Findings();
        findings.add(rules, circumstances);
        return findings;
    }

    void add(List<Rule> rules, Circumstances circumstances) {
        for (Rule rule : rules) {
            rule.check().look(circumstances, this);
        }
    }

    void refuse(GateRefusal code, Object... operands) {
        reasons.add(Reasons.of(code, operands));
    }

    void refuse(GateReason reason) {
        reasons.add(reason);
    }

    void tell(Banner.Kind kind, LocalDate lastDay) {
        banners.add(new Banner(kind, lastDay));
    }

    /** Takes these codes back. @return whether any was there */
    boolean waive(Set<GateRefusal> codes) {
        return reasons.removeIf(reason -> codes.contains(reason.code()));
    }

    void withdraw(Set<Banner.Kind> kinds) {
        banners.removeIf(banner -> kinds.contains(banner.kind()));
    }

    boolean has(GateRefusal code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }

    boolean anyOf(Set<GateRefusal> codes) {
        return reasons.stream().anyMatch(reason -> codes.contains(reason.code()));
    }

    boolean clear() {
        return reasons.isEmpty();
    }

    /** The reasons found, in the order of the rules. */
    List<GateReason> reasons() {
        return reasons;
    }

    /** The banners found, in the order of the rules. */
    List<Banner> banners() {
        return banners;
    }
}
