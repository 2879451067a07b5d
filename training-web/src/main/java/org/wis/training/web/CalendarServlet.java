package org.wis.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wis.enrolment.CalendarFeed;

/** A person's calendar under its secret address, for calendar programs: /training/calendar/SECRET.ics. Whoever does not know the secret learns nothing. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String END = ".ics";

    @Inject
    private transient CalendarFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<String> calendar = path.endsWith(END) ? feed.of(path.substring(0, path.length() - END.length())) : Optional.empty();
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(response, calendar.get(), "training");
    }

    static void send(HttpServletResponse response, String calendar, String name) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + END + "\"");
        response.getWriter().write(calendar);
    }
}
