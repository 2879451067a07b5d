package org.wis.registry.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wis.cases.CardContent;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseNumber;
import org.wis.cases.CasePage;
import org.wis.cases.CaseVersion;
import org.wis.cases.CaseWritten;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateLine;
import org.wis.certification.CertificateNumber;
import org.wis.certification.ValidityAnswer;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionSummary;
import org.wis.enrolment.OwnSeat;
import org.wis.enrolment.RosterLine;
import org.wis.gate.Banner;
import org.wis.position.PlaceGap;
import org.wis.session.SessionDetail;
import org.wis.session.SessionLine;
import org.wis.staff.PositionGap;
import org.wis.gate.EarlyWarning;

/** The description names exactly the paths and methods that the resources answer. */
class DescriptionTest {

    private static final List<Class<?>> RESOURCES = List.of(SessionResource.class, StandingResource.class, CaseResource.class, CertificateResource.class,
            DivisionResource.class, HoursResource.class, PositionResource.class, TrainingResource.class, DescriptionResource.class);
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

    private static final List<Class<?>> RECORDS = List.of(CardContent.class, CaseCard.class, CasePage.class, CaseVersion.class, CaseWritten.class,
            CertificateDetail.class, CertificateLine.class, ValidityAnswer.class, DivisionSummary.class, PositionGap.class, PlaceGap.class, SessionLine.class, SessionDetail.class, RosterLine.class, OwnSeat.class,
            TrainingResource.NominationRequest.class, TrainingResource.WithdrawalRequest.class, Banner.class, EarlyWarning.class, SessionResource.SignInRequest.class, CaseResource.OpenRequest.class,
            CertificateResource.IssueRequest.class, CertificateResource.DecisionRequest.class, CertificateResource.RevocationRequest.class);
    private static final Set<Class<?>> WRITTEN_AS_TEXT = Set.of(DivisionCode.class, CaseNumber.class, CertificateNumber.class);

    @Test
    void every_path_and_method_is_described_and_none_besides() throws IOException {
        TreeSet<String> answered = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                METHODS.forEach((annotation, name) -> {
                    if (method.isAnnotationPresent(annotation)) {
                        Path path = method.getAnnotation(Path.class);
                        answered.add("/" + resource.getAnnotation(Path.class).value() + (path == null ? "" : "/" + path.value().replaceAll("\\{(\\w+):.*\\}", "{$1}")) + " " + name);
                    }
                });
            }
        }
        assertEquals(answered, described());
    }

    @Test
    void every_record_sent_or_answered_is_described_member_by_member() throws IOException {
        Map<String, List<String>> schemas = schemas();
        Map<String, Class<?>> records = new TreeMap<>();
        RECORDS.forEach(record -> collect(record, records));
        assertTrue(records.size() > 25, "found only " + records.keySet());
        records.forEach((name, record) -> assertEquals(Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList(), schemas.get(name), name));
    }

    /** The records inside a record, by the name of their schema; the holder of a certificate bears the same simple name as the woman of a card. */
    private static void collect(Type type, Map<String, Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(inner -> collect(inner, records));
        } else if (type instanceof Class<?> record && record.isRecord() && !WRITTEN_AS_TEXT.contains(record)
                && records.put(record == org.wis.staff.Person.class ? "CertificateHolder" : record.getSimpleName(), record) == null) {
            Stream.of(record.getRecordComponents()).forEach(component -> collect(component.getGenericType(), records));
        }
    }

    private static Map<String, List<String>> schemas() throws IOException {
        Map<String, List<String>> schemas = new TreeMap<>();
        List<String> members = new ArrayList<>();
        boolean inSchemas = false;
        for (String line : new DescriptionResource().read().lines().toList()) {
            if (line.matches("  \\S.*")) {
                inSchemas = line.equals("  schemas:");
            } else if (inSchemas && line.matches("    \\w+:")) {
                members = new ArrayList<>();
                schemas.put(line.strip().replace(":", ""), members);
            } else if (inSchemas && line.matches("        \\w+: .*")) {
                members.add(line.strip().replaceAll(":.*", ""));
            }
        }
        return schemas;
    }

    private static TreeSet<String> described() throws IOException {
        TreeSet<String> described = new TreeSet<>();
        String path = "";
        boolean inPaths = false;
        for (String line : new DescriptionResource().read().lines().toList()) {
            if (!line.startsWith(" ")) {
                inPaths = line.equals("paths:");
            } else if (inPaths && line.matches("  /\\S*:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (inPaths && line.matches("    (get|post|put|delete):")) {
                described.add(path + " " + line.strip().replace(":", ""));
            }
        }
        return described;
    }
}
