package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.Appointing;
import org.wis.staff.AppointmentOrder;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.OfficeId;
import org.wis.staff.OfficeLine;
import org.wis.staff.PositionType;
import org.wis.staff.RemedyReading;
import org.wis.staff.Spell;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffDetail.Post;
import org.wis.staff.StaffId;

/** A row of the table of posts: a post that is not registered is entered, one whose end is new is ended, each as on the page. */
@Dependent
class AppointmentRows {

    @Inject
    KnownPerson people;
    @Inject
    OfficeFinding offices;
    @Inject
    RemedyReading reading;
    @Inject
    Appointing appointing;

    RowOutcome take(DivisionCode scope, RowValues row) {
        StaffDetail person = people.of(row);
        StaffId id = person.person().id();
        OfficeId office = offices.find(scope, row.text("office"));
        AppointmentOrder order = new AppointmentOrder(office, PositionType.valueOf(row.text("position")), EstablishmentKind.valueOf(row.text("establishment")),
                row.text("documentNo"), row.day("from"));
        Optional<LocalDate> lastDay = row.maybe("lastDay", LocalDate.class);
        Optional<Post> held = person.appointments().stream()
                .filter(post -> post.position() == order.position() && post.spell().from().equals(order.from()) && post.officeName().equals(nameOf(scope, office)))
                .findFirst();
        if (held.isEmpty()) {
            long made = appointing.appoint(id, order);
            lastDay.ifPresent(day -> appointing.end(id, made, day, endDocument(row)));
            return RowOutcome.FRESH;
        }
        return compare(id, held.get(), order, lastDay, row);
    }

    private RowOutcome compare(StaffId id, Post held, AppointmentOrder order, Optional<LocalDate> lastDay, RowValues row) {
        if (held.establishment() != order.establishment() || !held.documentNo().equals(order.documentNo())) {
            throw new Refused(FilesRefusal.ROW_POST_DIFFERS);
        }
        Spell spell = held.spell();
        // An empty cell says nothing; it does not reopen a post that has ended.
        if (lastDay.isEmpty() || !spell.open() && spell.lastDay().equals(lastDay.get())) {
            return RowOutcome.UNCHANGED;
        }
        appointing.end(id, held.id(), lastDay.get(), endDocument(row));
        return RowOutcome.CHANGED;
    }

    private String nameOf(DivisionCode scope, OfficeId office) {
        return reading.offices(scope).stream().filter(line -> line.id().equals(office)).map(OfficeLine::name).findFirst().orElse("");
    }

    private static String endDocument(RowValues row) {
        return row.maybe("endDocumentNo", String.class).orElseThrow(() -> new Refused(FilesRefusal.ROW_DOCUMENT_MISSING));
    }
}
