package org.wis.acceptance.gate;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.acceptance.trial.Rows;
import org.wis.cases.CardContent;
import org.wis.certapplication.ApplicationId;
import org.wis.certification.WrittenLineId;
import org.wis.division.DivisionCode;
import org.wis.files.ImportId;
import org.wis.gate.Action;
import org.wis.session.SessionId;
import org.wis.staff.ActingId;
import org.wis.staff.EmergencyId;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;

/** What a call of any door is given: things of one township that exist, and texts and numbers that mean nothing. */
final class Samples {

    private static final String DOCUMENT = "示卫〔2026〕9号";
    private static final int YEAR = 2026;

    private final Map<Class<?>, Object> values = new HashMap<>();
    private final CardContent fresh;

    /**
     * The things of a township: a card, a colleague with her certificate, an acting post and an emergency authorisation of hers.
     *
     * @param first  a manager's account
     * @param second another's
     */
    Samples(Stage stage, String township, Player first, Player second) throws SQLException {
        Rows rows = stage.owner().rows();
        Player colleague = stage.places().operator(township);
        DivisionCode village = Places.village(township);
        Form form = stage.form(colleague, village);
        fresh = Form.fresh(village, stage.today());
        long acting = rows.inserted("INSERT INTO acting_appointment (staff_id, township_code, document_no, appointed_by, valid_from, valid_to)"
                + " VALUES (?, ?, ?, ?, '2025-02-01', '2025-02-10') RETURNING id", colleague.staff().value(), township, DOCUMENT, first.account());
        long emergency = rows.inserted("INSERT INTO emergency_authorisation (staff_id, township_code, document_no, reason, proposed_by, proposed_at, approved_by,"
                + " approved_at, first_day, last_day, course_passed_on) VALUES (?, ?, ?, '试', ?, '2025-02-01', ?, '2025-02-01', '2025-02-01', '2025-02-15', '2025-01-31')"
                + " RETURNING id", colleague.staff().value(), township, DOCUMENT, first.account(), second.account());
        long handedIn = rows.inserted("INSERT INTO import_run (kind, division_code, file_name, digest, uploaded_by, uploaded_at, state, keep_until)"
                + " VALUES ('STAFF', ?, '试.csv', REPEAT('0', 32), ?, '2025-02-01', 'CHECKING', '2025-05-01') RETURNING id", township, first.account());
        values.put(ImportId.class, new ImportId(handedIn));
        long application = rows.inserted("INSERT INTO certificate_application (staff_id, type, state, applied_at, state_since) VALUES (?, 'TOWNSHIP', 'APPLIED', '2025-02-01',"
                + " '2025-02-01') RETURNING id", colleague.staff().value());
        long written = Long.parseLong(rows.texts("SELECT MAX(l.id) FROM audit_line l WHERE l.kind = 'WRITE' AND l.subject = ?", form.number().value()).get(0));
        LocalDate today = stage.today();
        List.of(village, form.number(), form.at("试验村3号"), colleague.staff(), colleague.number(), stage.places().office(township), new ActingId(acting),
                new EmergencyId(emergency), new ApplicationId(application), new WrittenLineId(written), today, stage.now(), DOCUMENT,
                new StandingEntry(YEAR, 1, 1, 1, TrainingObligation.FULL, false, null, DOCUMENT)).forEach(value -> values.put(value.getClass(), value));
        new TrainingSamples(rows).of(stage.places().office(township), colleague).forEach(value -> values.put(value.getClass(), value));
        new ProposalSamples(rows).of(township, colleague, (SessionId) values.get(SessionId.class)).forEach(value -> values.put(value.getClass(), value));
        values.put(long.class, form.version());
        values.put(Long.class, form.version());
        values.put(int.class, YEAR);
        values.put(Integer.class, YEAR);
        values.put(double.class, 0.0);
        values.put(boolean.class, false);
        values.put(byte[].class, new byte[0]);
        values.put(List.class, List.of());
        values.put(Collection.class, List.of(village));
        values.put(Set.class, Set.of());
        values.put(Map.class, Map.of());
    }

    /** The arguments for a door. */
    Object[] of(Door door) {
        boolean opens = door.action() == Action.OPEN_CASE;
        return Arrays.stream(door.method().getParameterTypes()).map(type -> opens && type == CardContent.class ? fresh : value(type)).toArray();
    }

    private Object value(Class<?> type) {
        if (values.containsKey(type)) {
            return values.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return made(type);
        }
        throw new IllegalStateException("no sample of " + type);
    }

    private Object made(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(Arrays.stream(types).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }
}
