package org.wis.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wis.staff.StaffId;

/** Where the counting of sessions meets what the province entered: both parts of a year stay apart, the gate reads their sum. */
@Dependent
public class StandingCounts {

    @Inject
    TrainingStandings standings;

    /** What the province entered for a person, newest year first. */
    public List<StandingEntry> entered(StaffId staff) {
        return standings.of(staff).stream().map(TrainingStanding::entry).flatMap(Optional::stream).toList();
    }

    /** The same, read with a lock and never an old version; to be called after the person's credential row was taken. */
    public List<StandingEntry> enteredNow(StaffId staff) {
        return standings.locked(staff).stream().map(TrainingStanding::entry).flatMap(Optional::stream).toList();
    }

    /**
     * Keeps what the sessions of a year come to.
     *
     * @return whether that is something else than before
     */
    public boolean keep(StaffId staff, int year, CountedYear counted, LocalDateTime at) {
        Optional<TrainingStanding> found = standings.find(staff, year);
        if (found.isPresent()) {
            return found.get().count(counted, at);
        }
        if (counted.equals(CountedYear.NOTHING)) {
            return false;
        }
        TrainingStanding standing = new TrainingStanding(staff, year);
        standing.count(counted, at);
        standings.add(standing);
        return true;
    }
}
