package org.wis.portal.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wis.gate.GateReason.Fixer;
import org.wis.gate.Identity;
import org.wis.staff.Contact;
import org.wis.staff.ContactReading;

/** Names and phones of those who can help the signed-in person, asked once per request and only when something is refused. */
@RequestScoped
public class Contacts {

    @Inject
    private Identity identity;
    @Inject
    private ContactReading reading;

    private List<Contact> known;

    /**
     * Who can help, as one line: office and name with phone. Where somebody above the county decides, the county's managers are named too, since
     * they can arrange that a colleague acts meanwhile.
     *
     * @param fixer     whose matter it is
     * @param separator words between two of them
     * @return empty when nobody is known
     */
    public String line(Fixer fixer, String separator) {
        return known().stream().filter(contact -> helps(contact.level(), fixer) && contact.phone() != null)
                .map(contact -> Stream.of(contact.officeName(), contact.name(), contact.phone()).filter(Objects::nonNull).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(separator));
    }

    private static boolean helps(Fixer level, Fixer fixer) {
        return level == fixer || level == Fixer.COUNTY && (fixer == Fixer.PREFECTURE || fixer == Fixer.PROVINCE);
    }

    private List<Contact> known() {
        if (known == null) {
            boolean person = identity.current().filter(who -> who.staffId() != null).isPresent();
            known = person ? reading.ofMine() : List.of();
        }
        return known;
    }
}
