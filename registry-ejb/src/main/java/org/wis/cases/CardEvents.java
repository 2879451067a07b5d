package org.wis.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The dated events of a card with the paths of their fields. */
final class CardEvents {

    /**
     * One date.
     *
     * @param field path of the field
     * @param date  the day, never null
     * @param fresh whether its line is new on the card
     */
    record Event(String field, LocalDate date, boolean fresh) {
    }

    private final List<Event> events = new ArrayList<>();

    private CardEvents() {
    }

    /** What happened in her life and was recorded as lines: marriage, children, pregnancy, contraception, floating. */
    static List<Event> ofLife(CardContent card) {
        CardEvents all = new CardEvents();
        all.lines("marriages", card.marriages(), MarriageEvent::id, "eventDate", MarriageEvent::eventDate);
        all.lines("children", card.children(), Child::id, "birthDate", Child::birthDate);
        all.lines("children", card.children(), Child::id, "liveStatusOn", Child::liveStatusOn);
        all.lines("pregnancies", card.pregnancies(), Pregnancy::id, "registeredOn", Pregnancy::registeredOn);
        all.lines("pregnancies", card.pregnancies(), Pregnancy::id, "outcomeDate", Pregnancy::outcomeDate);
        all.lines("contraception", card.contraception(), ContraceptionService::id, "startedOn", ContraceptionService::startedOn);
        all.lines("contraception", card.contraception(), ContraceptionService::id, "endedOn", ContraceptionService::endedOn);
        all.lines("floating", card.floating(), FloatingRecord::id, "since", FloatingRecord::since);
        return all.events;
    }

    /** Every date on the card that cannot lie ahead of today, her own birth date apart. */
    static List<Event> thatHappened(CardContent card) {
        CardEvents all = new CardEvents();
        all.one("administrative.enteredOn", card.administrative().enteredOn());
        all.one("administrative.exitOn", card.administrative().exitOn());
        all.one("administrative.noticeGivenOn", card.administrative().noticeGivenOn());
        all.one("residence.residenceSince", card.residence().residenceSince());
        all.one("husband.birthDate", card.husband() == null ? null : card.husband().birthDate());
        all.events.addAll(ofLife(card));
        all.lines("children", card.children(), Child::id, "guardianNoticeOn", Child::guardianNoticeOn);
        all.lines("pregnancies", card.pregnancies(), Pregnancy::id, "lmp", Pregnancy::lmp);
        all.lines("pregnancies", card.pregnancies(), Pregnancy::id, "handbookIssuedOn", Pregnancy::handbookIssuedOn);
        all.lines("services", card.services(), ServiceRecord::id, "offeredOn", ServiceRecord::offeredOn);
        all.lines("services", card.services(), ServiceRecord::id, "doneOn", ServiceRecord::doneOn);
        all.lines("benefits", card.benefits(), BenefitRecord::id, "appliedOn", BenefitRecord::appliedOn);
        all.lines("benefits", card.benefits(), BenefitRecord::id, "confirmedOn", BenefitRecord::confirmedOn);
        all.lines("consents", card.consents(), Consent::id, "givenOn", Consent::givenOn);
        all.lines("consents", card.consents(), Consent::id, "withdrawnOn", Consent::withdrawnOn);
        return all.events;
    }

    private void one(String field, LocalDate date) {
        if (date != null) {
            events.add(new Event(field, date, false));
        }
    }

    private <T> void lines(String group, List<T> lines, Function<T, Long> id, String name, Function<T, LocalDate> date) {
        Lines.of(lines)
                .filter(line -> date.apply(line.value()) != null)
                .map(line -> new Event(line.field(group, name), date.apply(line.value()), id.apply(line.value()) == null))
                .forEach(events::add);
    }
}
