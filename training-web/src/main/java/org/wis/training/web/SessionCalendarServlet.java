package org.wis.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wis.enrolment.CalendarFeed;
import org.wis.gate.Refused;
import org.wis.session.SessionId;

/** One session as an iCalendar file for whoever is signed in and may see it. */
@WebServlet("/sessions/session.ics")
public class SessionCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarFeed feed;
    @Inject
    private transient OwnOffice office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("session");
        if (number == null || !number.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String calendar;
        try {
            calendar = feed.of(office.getDivision(), new SessionId(Long.parseLong(number)));
        } catch (Refused refused) {
            log(refused.getMessage());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CalendarServlet.send(response, calendar, "session-" + number);
    }
}
