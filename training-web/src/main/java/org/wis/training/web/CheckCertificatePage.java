package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.wis.certcheck.CertificateChecking;
import org.wis.certcheck.CheckAnswer;
import org.wis.certcheck.CheckAnswer.Outcome;
import org.wis.certcheck.CheckQuestion;
import org.wis.certcheck.CheckedCopy;
import org.wis.certcheck.CheckedState;
import org.wis.portal.Words;

/** The public page on which anybody checks a certificate; the QR leads here. Number and code stand in the address, so the answer can be opened again and needs no script. */
@Named
@RequestScoped
public class CheckCertificatePage {

    private static final int LONGEST = 60;

    @Inject
    private CertificateChecking checking;
    @Inject
    private Words words;

    private String number;
    private String code;
    private String day;
    private boolean unreadable;
    private CheckAnswer answer;

    /** Asks, when something was entered. */
    public void load() {
        if (number == null && code == null) {
            return;
        }
        try {
            LocalDate asked = day == null ? null : LocalDate.parse(day.strip());
            answer = checking.check(new CheckQuestion(number, code, asked, ClientAddress.of((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest())));
        } catch (DateTimeException senseless) {
            unreadable = true;
        }
    }

    /** Whether there is something to show. */
    public boolean isAsked() {
        return answer != null || unreadable;
    }

    /** Whether a certificate was found. */
    public boolean isAnswered() {
        return answer != null && answer.outcome() == Outcome.ANSWERED;
    }

    /** The answer; null when the day cannot be read. */
    public CheckAnswer getAnswer() {
        return answer;
    }

    /** How the answer looks: good only for a copy that counts of a certificate in force now; past for what was in force once; else bad or none. */
    public String getTone() {
        if (!isAnswered()) {
            return "none";
        }
        if (answer.isGood()) {
            return "good";
        }
        return !answer.isAboutNow() && answer.onDay() == CheckedState.VALID ? "past" : "bad";
    }

    /** The sign before the words. */
    public String getIcon() {
        return switch (getTone()) {
            case "good" -> "pi-check-circle";
            case "bad" -> "pi-ban";
            case "past" -> "pi-history";
            default -> "pi-question-circle";
        };
    }

    /** The answer in a few words, which say everything that sign and colour say. */
    public String getHeadline() {
        if (!isAnswered()) {
            return words.get("check.outcome." + outcome());
        }
        if (!answer.isAboutNow()) {
            return words.of("check.past." + answer.onDay(), answer.day());
        }
        // a certificate that is not in force is worse than a copy that is void
        return answer.now() == CheckedState.VALID && answer.copy() != CheckedCopy.CURRENT ? getCopy() : words.get("check.now." + answer.now());
    }

    /** What to do when nothing was found. */
    public String getAdvice() {
        return words.get("check.outcome." + outcome() + ".text");
    }

    /** What it is today, for an answer about a past day. */
    public String getToday() {
        return words.get("check.now." + answer.now());
    }

    /** What this copy is. */
    public String getCopy() {
        return words.of("check.copy." + answer.copy(), answer.copyVoidSince());
    }

    /** Key of the words of its type. */
    public String getLevelKey() {
        return "certificate.type." + answer.level();
    }

    /** Number as typed or scanned. */
    public String getNumber() {
        return number;
    }

    /** Number as typed or scanned. */
    public void setNumber(String number) {
        this.number = kept(number);
    }

    /** Code as typed or scanned. */
    public String getCode() {
        return code;
    }

    /** Code as typed or scanned. */
    public void setCode(String code) {
        this.code = kept(code);
    }

    /** Day as typed, {@code 2026-11-24}. */
    public String getDay() {
        return day;
    }

    /** Day as typed, {@code 2026-11-24}. */
    public void setDay(String day) {
        this.day = kept(day);
    }

    private String outcome() {
        return unreadable ? "DAY_UNREADABLE" : answer.outcome().name();
    }

    private static String kept(String typed) {
        return typed == null || typed.isBlank() ? null : typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
