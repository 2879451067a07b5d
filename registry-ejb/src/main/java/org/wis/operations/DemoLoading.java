package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.account.DemoAccount;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.division.FirstDivisions;
import org.wis.privacy.FieldCipher;
import org.wis.staff.Office;
import org.wis.staff.OfficeId;
import org.wis.staff.Staff;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Fills an empty demo with the fictitious county and its people. Runs inside the transaction of the start-up. */
@Dependent
public class DemoLoading {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    @Inject
    DemoRows rows;
    @Inject
    FirstDivisions divisions;
    @Inject
    DemoCareer career;
    @Inject
    FieldCipher cipher;
    @Inject
    OfficialTime time;

    DemoLoading() {
    }

    /** Loads once: when the provincial office of the demo is there, nothing happens. */
    public void load() {
        if (rows.hasOffice(DemoData.PROVINCE)) {
            return;
        }
        Map<DivisionCode, OfficeId> offices = new HashMap<>();
        DemoData.divisions().forEach((code, name) -> {
            divisions.add(code, name, SINCE, DemoData.SOURCE);
            offices.put(code, rows.add(new Office(code, DemoData.officeName(code, name), phone(offices.size()))).id());
        });
        LocalDate today = time.today();
        for (DemoPerson person : DemoData.people()) {
            OfficeId office = offices.get(person.division());
            StaffId staff = rows.add(new Staff(person.name(), person.sex(), cipher.encrypt(idNumber(person)), index(person), phone(person.sequence() + 100), office)).id();
            career.give(person, staff, office, offices.get(DemoData.PROVINCE), today);
        }
    }

    /** The accounts of the people; call after {@link #load}. */
    public List<DemoAccount> accounts() {
        return DemoData.people().stream()
                .map(person -> new DemoAccount(person.username(), rows.staff(index(person)).orElseThrow(), person.roles()))
                .toList();
    }

    private byte[] index(DemoPerson person) {
        return cipher.blindIndex(Staff.ID_NUMBER_INDEX, idNumber(person));
    }

    private static String idNumber(DemoPerson person) {
        String body = DemoData.COUNTY.value() + person.birth().toString().replace("-", "") + String.format("%03d", person.sequence());
        return body + CheckDigit.mod11x2(body);
    }

    /** No telephone network has such numbers. */
    private static String phone(int number) {
        return String.format("1005550%04d", number);
    }
}
