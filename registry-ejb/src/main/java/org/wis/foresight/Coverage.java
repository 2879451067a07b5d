package org.wis.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wis.division.DivisionCode;
import org.wis.gate.GateReason;
import org.wis.gate.Prospect;
import org.wis.gate.RightSpell;
import org.wis.gate.Standing;
import org.wis.staff.StaffId;

/** Lays what the gate will answer to each of a township's people over one another: who covers it when, and when nobody does. Pure. */
final class Coverage {

    private final List<Prospect> people;
    private final LocalDate today;
    private final LocalDate until;

    private Coverage(List<Prospect> people, LocalDate today, LocalDate until) {
        this.people = people;
        this.today = today;
        this.until = until;
    }

    /**
     * The foresight of one township.
     *
     * @param people what the gate will answer to each of its people; may be empty
     * @param names  by number of the person
     * @param until  first day that is not looked at
     */
    static TownshipForesight of(DivisionCode township, String officeName, List<Prospect> people, Map<Long, String> names, LocalDate today, LocalDate until) {
        Coverage coverage = new Coverage(people, today, until);
        return new TownshipForesight(township, officeName, today, coverage.spells(), coverage.operators(names));
    }

    private List<CoverSpell> spells() {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(today));
        people.forEach(person -> person.spells().forEach(spell -> days.add(spell.from())));
        List<CoverSpell> spells = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate end = days.higher(day) == null ? until : days.higher(day);
            CoverSpell next = on(day, end);
            CoverSpell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            if (last != null && last.kind() == next.kind() && last.by().equals(next.by())) {
                spells.set(spells.size() - 1, new CoverSpell(last.from(), end, last.kind(), last.by()));
            } else {
                spells.add(next);
            }
        }
        return spells;
    }

    private CoverSpell on(LocalDate day, LocalDate end) {
        CoverSpell.Kind kind = people.stream().map(person -> kind(person, day)).min(Comparator.naturalOrder()).orElse(CoverSpell.Kind.NOBODY);
        List<StaffId> by = people.stream().filter(person -> kind != CoverSpell.Kind.NOBODY && covers(person, day, kind)).map(person -> new StaffId(person.staffId())).toList();
        return new CoverSpell(day, end, kind, by);
    }

    /** Who has a duty still to do is named only where nobody else covers the place. */
    private boolean covers(Prospect person, LocalDate day, CoverSpell.Kind best) {
        CoverSpell.Kind hers = kind(person, day);
        return hers != CoverSpell.Kind.NOBODY && (hers != CoverSpell.Kind.DUE || best == CoverSpell.Kind.DUE);
    }

    private CoverSpell.Kind kind(Prospect person, LocalDate day) {
        RightSpell spell = person.on(day);
        if (!spell.covers()) {
            return isDue(spell) ? CoverSpell.Kind.DUE : CoverSpell.Kind.NOBODY;
        }
        if (person.acting()) {
            return CoverSpell.Kind.ACTING;
        }
        return spell.word() == Standing.Word.GRACE ? CoverSpell.Kind.GRACE : CoverSpell.Kind.OWN;
    }

    private boolean isDue(RightSpell spell) {
        return !spell.open() && spell.reasons().stream().allMatch(reason -> YearlyDuty.isOpen(reason, today));
    }

    private List<OperatorForesight> operators(Map<Long, String> names) {
        Comparator<OperatorForesight> lastingLongest = Comparator.comparing((OperatorForesight one) -> one.ending().map(Lapse::on).orElse(LocalDate.MAX)).reversed();
        return people.stream().map(person -> operator(person, names.getOrDefault(person.staffId(), "-"))).sorted(lastingLongest).toList();
    }

    private OperatorForesight operator(Prospect person, String name) {
        Lapse end = person.spells().stream().filter(spell -> !spell.covers() && !isDue(spell)).findFirst()
                .map(spell -> new Lapse(spell.from(), spell.reasons().stream().filter(reason -> !YearlyDuty.isOpen(reason, today)).toList())).orElse(null);
        return new OperatorForesight(new StaffId(person.staffId()), name, person.acting(), end, duties(person));
    }

    /** Each duty once, with the first day on which it would bar her. */
    private List<Lapse> duties(Prospect person) {
        Map<GateReason, LocalDate> first = new LinkedHashMap<>();
        person.spells().forEach(spell -> spell.reasons().stream().filter(reason -> YearlyDuty.isOpen(reason, today)).forEach(reason -> first.putIfAbsent(reason, spell.from())));
        return first.entrySet().stream().map(duty -> new Lapse(duty.getValue(), List.of(duty.getKey()))).toList();
    }
}
