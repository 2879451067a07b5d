package org.wis.acceptance.trial;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wis.cases.CardContent;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseOpening;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseWritten;
import org.wis.certification.CertificateNumber;
import org.wis.certification.Reinstating;
import org.wis.certification.Suspending;
import org.wis.division.DivisionCode;
import org.wis.gate.EntryRefused;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/**
 * The use cases as a desk that a test may call from outside: the person is whoever is signed in, the answer is 200 when it was done, 409 and the codes when
 * it was refused.
 */
@WebServlet("/api/desk/*")
public class DeskServlet extends HttpServlet {

    private static final String REASON = "trial";

    @EJB
    private transient CaseOpening opening;
    @EJB
    private transient CaseReading reading;
    @EJB
    private transient CaseAmending amending;
    @EJB
    private transient Suspending suspending;
    @EJB
    private transient Reinstating reinstating;

    private final transient Map<String, CardContent> forms = new ConcurrentHashMap<>();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, done(request));
        } catch (EntryRefused refused) {
            answer(response, HttpServletResponse.SC_CONFLICT, refused.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.joining(",")));
        } catch (Refused refused) {
            answer(response, HttpServletResponse.SC_CONFLICT, refused.code().name());
        }
    }

    private String done(HttpServletRequest request) {
        switch (request.getPathInfo()) {
            case "/open" -> {
                CaseWritten opened = opening.open(new DivisionCode(TrialCounty.VILLAGE), TrialCard.fresh(request.getParameter("name")));
                return opened.number().value() + " " + fill(opened.number()).version();
            }
            case "/amend" -> {
                CaseNumber number = new CaseNumber(request.getParameter("case"));
                CardContent form = forms.containsKey(number.value()) ? forms.get(number.value()) : fill(number).content();
                return String.valueOf(amending.amend(number, Long.parseLong(request.getParameter("version")), TrialCard.marked(form, request.getParameter("mark"))).version());
            }
            case "/suspend" -> suspending.suspend(new CertificateNumber(request.getParameter("certificate")), decision(request));
            case "/reinstate" -> reinstating.reinstate(new CertificateNumber(request.getParameter("certificate")), decision(request));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        }
        return "";
    }

    private static Decision decision(HttpServletRequest request) {
        return new Decision(request.getParameter("document"), REASON);
    }

    private Form fill(CaseNumber number) {
        var card = reading.card(number);
        forms.put(number.value(), card.content());
        return new Form(card.version(), card.content());
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Form(long version, CardContent content) {
    }
}
