package org.wis.certcheck;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.certcheck.CheckAnswer.Outcome;
import org.wis.certdocument.CheckCode;
import org.wis.certdocument.CheckCodes;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateValidity;
import org.wis.certification.Validity;
import org.wis.gate.Action;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.privacy.Masker;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** Answers anybody who holds the number of a certificate and the check code of a copy. */
@Stateless
public class CertificateChecking {

    private static final String NOBODY = "-";

    @Inject
    CheckedCertificates certificates;
    @Inject
    CertificateValidity validity;
    @Inject
    CheckCodes codes;
    @Inject
    AskLimit limit;
    @Inject
    Limits rules;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** The answer. The trail keeps the number when it was right, and never who asked. */
    @Reads(Action.CHECK_CERTIFICATE)
    public CheckAnswer check(CheckQuestion question) {
        LocalDate today = time.today();
        LocalDate day = question.day() == null ? today : question.day();
        AskLimit.Meets meets = limit.ask(Asker.of(question.address()), time.now(), rules.number("check.asks.max", today), Duration.ofMinutes(rules.number("check.asks.minutes", today)),
                rules.number("check.addresses.max", today));
        if (meets != AskLimit.Meets.ROOM) {
            if (meets == AskLimit.Meets.THE_LIMIT) {
                record(NOBODY, Outcome.TOO_MANY.name());
            }
            return CheckAnswer.none(Outcome.TOO_MANY, day, today);
        }
        if (day.isAfter(today)) {
            return CheckAnswer.none(Outcome.DAY_TO_COME, day, today);
        }
        CheckAnswer answer = answer(question, day, today);
        record(answer.number() == null ? NOBODY : answer.number().value(), answer.outcome() == Outcome.ANSWERED ? answer.onDay() + " " + day + ", copy " + answer.copy() : answer.outcome().name());
        return answer;
    }

    private CheckAnswer answer(CheckQuestion question, LocalDate day, LocalDate today) {
        Optional<CertificateNumber> number = number(question.number());
        Optional<CheckCode> code = CheckCode.read(question.code());
        if (number.isEmpty() || code.isEmpty()) {
            return CheckAnswer.none(Outcome.NOT_FOUND, day, today);
        }
        Optional<CheckedCertificates.Checked> found = certificates.find(number.get(), today);
        List<LocalDate> issues = found.map(CheckedCertificates.Checked::issues).orElse(List.of(today));
        OptionalInt copy = codes.copyWith(number.get(), code.get(), issues.size());
        return found.isEmpty() || copy.isEmpty() ? CheckAnswer.none(Outcome.NOT_FOUND, day, today) : answer(number.get(), found.get(), copy.getAsInt(), day, today);
    }

    private CheckAnswer answer(CertificateNumber number, CheckedCertificates.Checked found, int copy, LocalDate day, LocalDate today) {
        CheckedState now = told(number, found.today(), today);
        CheckedState onDay = day.equals(today) ? now : told(number, null, day);
        boolean superseded = copy < found.issues().size();
        CheckedCopy kind = superseded ? CheckedCopy.SUPERSEDED : found.lostOn() != null ? CheckedCopy.LOST : CheckedCopy.CURRENT;
        LocalDate voidSince = superseded ? found.issues().get(copy) : found.lostOn();
        Optional<CheckedCertificates.Event> revocation = found.revocation();
        return new CheckAnswer(Outcome.ANSWERED, day, today, number, onDay, now, kind, voidSince, Masker.name(found.name()), found.level(), found.validFrom(), found.validTo(),
                found.issuingOffice(), revocation.map(CheckedCertificates.Event::from).orElse(null), revocation.map(CheckedCertificates.Event::day).orElse(null));
    }

    /**
     * The same answer as inside the office, by what is known today.
     *
     * @param entered the state of today as its row says, which decides today; null for a past day, when the history does
     */
    private CheckedState told(CertificateNumber number, CertificateState entered, LocalDate day) {
        Validity known = validity.on(number, day).asKnownToday();
        CertificateState state = entered != null ? entered : known.state() == null ? CertificateState.NOT_YET_VALID : known.state();
        boolean overdue = known.grounds().stream().anyMatch(ground -> ground.reason() == Validity.Reason.ENDORSEMENT_OVERDUE);
        return state == CertificateState.VALID && overdue ? CheckedState.ENDORSEMENT_OVERDUE : CheckedState.of(state);
    }

    private static Optional<CertificateNumber> number(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(CertificateNumber.of(java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)));
        } catch (Refused senseless) {
            return Optional.empty();
        }
    }

    private void record(String subject, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.CHECK_CERTIFICATE.name(), subject, detail);
    }
}
