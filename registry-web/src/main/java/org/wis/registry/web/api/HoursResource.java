package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Refused;
import org.wis.hours.AccountLine;
import org.wis.hours.HoursReading;
import org.wis.hours.Lost;
import org.wis.hours.NextSession;
import org.wis.hours.YearAccount;
import org.wis.hours.YearReport;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Training hours of a year with the reason for every minute that does not count (article 31). */
@Path("hours")
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {

    private static final int FIRST_YEAR = 2000;

    @EJB
    private HoursReading reading;
    @Inject
    private OfficialTime time;

    /** One's own year. */
    @GET
    @Path("own")
    public Response own(@QueryParam("year") String year) {
        return answer(reading.own(year(year)));
    }

    /** The year of a person. */
    @GET
    @Path("{staff: \\d{1,18}}")
    public Response of(@PathParam("staff") long staff, @QueryParam("year") String year) {
        return answer(reading.of(new StaffId(staff), year(year)));
    }

    private int year(String text) {
        if (text == null || text.isBlank()) {
            return time.today().getYear();
        }
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < FIRST_YEAR || Integer.parseInt(text) > time.today().getYear()) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "year");
        }
        return Integer.parseInt(text);
    }

    private static Response answer(YearReport report) {
        return Response.ok(RecordJson.write(YearAnswer.of(report)).toString()).build();
    }

    /** A year as programs get it. */
    record YearAnswer(long staff, int year, String mode, String owed, int countedMinutes, int requiredMinutes, int minutesShort, int prefectureTrainings, int requiredTrainings,
                      int strictMinutes, int wideMinutes, int surplusMinutes, boolean preServicePassed, LocalDate lateMakeUpOn, boolean compliant, String forecast,
                      List<SessionAnswer> sessions, NextSession next) {

        static YearAnswer of(YearReport report) {
            YearAccount account = report.account();
            boolean wide = account.rules().wide();
            return new YearAnswer(report.staff().value(), account.year(), wide ? "WIDE" : "STRICT", account.owed().name(), account.basisMinutes(), account.rules().requiredMinutes(),
                    account.explanation().minutesShort(), account.prefectureTrainings(), account.rules().requiredTrainings(), account.strictMinutes(), account.wideMinutes(),
                    account.surplus(), account.preServicePassed(), account.lateMakeUpOn(), account.compliant(), account.forecast().name(),
                    account.lines().stream().map(line -> SessionAnswer.of(line, wide)).toList(), report.next());
        }
    }

    /** What a session gives to the year. */
    record SessionAnswer(String title, LocalDate firstDay, LocalDate lastDay, int organiserLevel, boolean online, String part, String result, int timetableMinutes,
                         int countedMinutes, List<Lost> notCounted, boolean training, Integer bookedTo) {

        static SessionAnswer of(AccountLine line, boolean wide) {
            return new SessionAnswer(line.session().title(), line.session().firstDay(), line.session().lastDay(), line.session().organiserLevel(), line.session().online(),
                    line.part().name(), line.outcome().result().name(), line.timetableMinutes(), line.minutes(wide), line.lost(), line.training(), line.bookedTo());
        }
    }
}
