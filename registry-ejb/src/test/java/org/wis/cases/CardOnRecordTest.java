package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withPerson;
import static org.wis.cases.CaseStage.OTHER_TOWNSHIP;
import static org.wis.cases.CaseStage.OTHER_VILLAGE;
import static org.wis.cases.CaseStage.VILLAGE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wis.gate.Action;
import org.wis.gate.Refused;

/** A card on the real database: opened, amended, moved, left, restored, found again, with every version. */
class CardOnRecordTest {

    private static CaseStage stage;
    private static int sequence = 100;

    @BeforeAll
    static void open() throws SQLException {
        stage = new CaseStage();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void a_card_comes_back_as_it_was_opened_masked() {
        CardContent card = card("曾春兰");
        CaseCard shown = read(opened(card));
        assertEquals("曾春兰", shown.content().person().name());
        assertEquals("990102********" + card.person().idNumber().substring(14), shown.content().person().idNumber());
        assertEquals(card.residence(), shown.content().residence());
        assertEquals(1, shown.content().marriages().size());
        assertEquals("李建国", shown.content().husband().name());
        assertEquals(CaseStatus.ACTIVE, shown.status());
    }

    @Test
    void one_document_has_one_card() {
        CardContent card = card("王一一");
        CaseNumber first = opened(card);
        CardRefused refused = assertThrows(CardRefused.class, () -> opened(card));
        assertTrue(refused.findings().stream().anyMatch(finding -> finding.code().equals("V05") && finding.operands().contains(first.value())));
    }

    @Test
    void an_amendment_changes_what_was_changed_and_keeps_what_comes_back_masked() {
        CaseNumber number = opened(card("王二二"));
        CaseCard form = read(number);
        CaseWritten written = amend(number, form.version(), withPerson(form.content(), "education", "20"));
        assertEquals(form.version() + 1, written.version());
        assertEquals("20", read(number).content().person().education());
        assertEquals(List.of("person.education"), fields(versions(number).get(0)));
    }

    @Test
    void a_form_that_comes_back_untouched_writes_nothing() {
        CaseNumber number = opened(card("王三三"));
        CaseCard form = read(number);
        assertEquals(form.version(), amend(number, form.version(), form.content()).version());
        assertEquals(1, versions(number).size());
    }

    @Test
    void a_stale_form_is_shown_both_versions_and_writes_nothing() {
        CaseNumber number = opened(card("王四四"));
        CaseCard form = read(number);
        amend(number, form.version(), withPerson(form.content(), "education", "20"));
        CaseConflict conflict = assertThrows(CaseConflict.class, () -> amend(number, form.version(), withPerson(form.content(), "occupation", "1")));
        assertEquals(form.version() + 1, conflict.currentVersion());
        assertEquals(Set.of("person.education", "person.occupation"), Set.copyOf(conflict.differences().stream().map(FieldChange::field).toList()));
        assertNull(read(number).content().person().occupation());
    }

    @Test
    void lines_are_added_changed_and_taken_off_and_every_version_stays() throws SQLException {
        CaseNumber number = opened(card("王五五"));
        CaseCard form = read(number);
        Child child = new Child(null, 1, "李小五", "2", LocalDate.of(2016, 2, 3), null, null, 1, "1", "1", null, null, "1", null, null);
        CardContent withChild = with(with(form.content(), "children", List.of(child)), "confirmations", Map.of("V12", "补登"));
        amend(number, form.version(), withChild);
        CaseCard second = read(number);
        Child kept = second.content().children().get(0);
        amend(number, second.version(), with(second.content(), "children", List.of(with(kept, "handbookNo", "H-5"))));
        CaseCard third = read(number);
        assertEquals("H-5", third.content().children().get(0).handbookNo());
        amend(number, third.version(), with(third.content(), "children", List.of()));
        assertEquals(List.of(), read(number).content().children());
        assertEquals(4, versions(number).size());
        assertEquals(1, stage.ask("SELECT COUNT(*) FROM child WHERE id = " + kept.id() + " AND removed_at IS NOT NULL"));
        assertEquals(3, stage.ask("SELECT COUNT(*) FROM child FOR SYSTEM_TIME ALL WHERE id = " + kept.id()));
    }

    @Test
    void a_line_of_another_card_is_not_taken() {
        CaseNumber other = opened(card("王六六"));
        CaseNumber number = opened(card("王七七"));
        CaseCard form = read(number);
        MarriageEvent foreign = read(other).content().marriages().get(0);
        Refused refused = assertThrows(Refused.class, () -> amend(number, form.version(), with(form.content(), "marriages", List.of(foreign))));
        assertEquals(CaseRefusal.LINE_UNKNOWN, refused.code());
    }

    @Test
    void a_withdrawn_consent_takes_the_lines_out_of_sight_now_and_in_the_history() throws SQLException {
        CaseNumber number = opened(card("王八八"));
        consent(consents -> consents.give(number, "C2", "1", stage.now().toLocalDate()));
        CaseCard form = read(number);
        ContraceptionService line = new ContraceptionService(null, "40", stage.now().toLocalDate(), "1", null, null, null, null, null, "2");
        amend(number, form.version(), with(form.content(), "contraception", List.of(line)));
        assertEquals(1, read(number).content().contraception().size());
        consent(consents -> consents.withdraw(number, "C2"));
        assertEquals(List.of(), read(number).content().contraception());
        assertTrue(read(number).hiddenGroups().contains("contraception"));
        assertTrue(versions(number).stream().flatMap(version -> version.changes().stream()).noneMatch(change -> change.field().startsWith("contraception")));
        consent(consents -> consents.give(number, "C2", "1", stage.now().toLocalDate()));
        assertEquals(List.of(), read(number).content().contraception());
        assertEquals(0, stage.ask("SELECT COUNT(*) FROM contraception_service WHERE method_enc = '40'"));
    }

    @Test
    void restricted_lines_need_her_consent() {
        CaseNumber number = opened(card("吴一一"));
        CaseCard form = read(number);
        ContraceptionService line = new ContraceptionService(null, "40", stage.now().toLocalDate(), "1", null, null, null, null, null, "2");
        CardRefused refused = assertThrows(CardRefused.class, () -> amend(number, form.version(), with(form.content(), "contraception", List.of(line))));
        assertTrue(refused.findings().stream().anyMatch(finding -> finding.code().equals("V44")));
    }

    @Test
    void a_card_moves_to_another_village_of_ones_own_and_nowhere_else() {
        CaseNumber number = opened(card("吴二二"));
        stage.write(Action.MOVE_CASE, VILLAGE, CaseMoving.class, moving -> moving.move(number, 1, OTHER_VILLAGE));
        assertEquals(OTHER_VILLAGE, read(number).village());
        Refused refused = assertThrows(Refused.class,
                () -> stage.write(Action.MOVE_CASE, OTHER_VILLAGE, CaseMoving.class, moving -> moving.move(number, 2, OTHER_TOWNSHIP)));
        assertEquals(CaseRefusal.OUTSIDE_OWN_DIVISIONS, refused.code());
    }

    @Test
    void an_exited_card_frees_its_document_and_comes_back_only_while_it_is_free() {
        CardContent card = card("吴三三");
        CaseNumber first = opened(card);
        stage.write(Action.EXIT_CASE, VILLAGE, CaseExiting.class, exiting -> exiting.exit(first, 1, stage.now().toLocalDate(), "2"));
        assertEquals(CaseStatus.EXITED, read(first).status());
        CaseNumber second = opened(card);
        Refused refused = assertThrows(Refused.class, () -> restore(first, 2));
        assertEquals(CaseRefusal.DOCUMENT_HAS_CARD, refused.code());
        stage.write(Action.EXIT_CASE, VILLAGE, CaseExiting.class, exiting -> exiting.exit(second, 1, stage.now().toLocalDate(), "4"));
        restore(first, 2);
        assertEquals("5", read(first).content().administrative().entryReason());
    }

    @Test
    void after_exit_services_begun_go_on_and_no_new_one_begins() {
        CaseNumber number = opened(card("吴四四"));
        ServiceRecord planned = new ServiceRecord(null, "R01", stage.now().toLocalDate(), null, null, "4", null, null, null);
        service(number, planned);
        stage.write(Action.EXIT_CASE, VILLAGE, CaseExiting.class, exiting -> exiting.exit(number, 2, stage.now().toLocalDate(), "2"));
        ServiceRecord begun = read(number).content().services().get(0);
        service(number, with(begun, "result", "1"));
        assertEquals("1", read(number).content().services().get(0).result());
        Refused refused = assertThrows(Refused.class, () -> service(number, planned));
        assertEquals(CaseRefusal.NO_NEW_SERVICE_AFTER_EXIT, refused.code());
    }

    @Test
    void a_masked_value_is_shown_for_a_reason_that_stays_in_the_trail() throws SQLException {
        CardContent card = card("吴五五");
        CaseNumber number = opened(card);
        assertEquals(card.person().idNumber(), stage.read(CaseUnmasking.class, unmasking -> unmasking.reveal(number, "person.idNumber", "核对身份")));
        assertEquals(1, stage.ask("SELECT COUNT(*) FROM audit_line WHERE kind = 'READ_UNMASKED' AND subject = '" + number.value() + "' AND detail LIKE '%核对身份'"));
        assertEquals(CaseRefusal.REASON_MISSING,
                assertThrows(Refused.class, () -> stage.read(CaseUnmasking.class, unmasking -> unmasking.reveal(number, "person.phone", " "))).code());
    }

    @Test
    void the_history_tells_who_wrote_under_which_certificate_and_what_the_card_said_then() {
        CaseNumber number = opened(card("吴六六"));
        WrittenBy writer = versions(number).get(0).writtenBy();
        assertEquals("周敏", writer.staffName());
        assertEquals("OPEN_CASE", writer.action());
        assertEquals("CERTIFICATE", writer.basis());
        assertTrue(writer.certificateNumber().startsWith("99-"), writer.certificateNumber());
        assertEquals(number, stage.read(CaseHistoryReading.class, history -> history.asOf(number, stage.now())).number());
        assertEquals(CaseRefusal.NOT_YET_ON_RECORD, assertThrows(Refused.class,
                () -> stage.read(CaseHistoryReading.class, history -> history.asOf(number, stage.now().minusSeconds(1)))).code());
    }

    @Test
    void a_list_is_opened_at_once_and_what_the_rules_refuse_is_told_by_its_place() {
        CardContent faultless = card("郑一一");
        CardContent twice = card("郑二二");
        CardContent faulty = withPerson(card("郑三三"), "idNumber", "990102199001010024");
        List<BulkLine> lines = stage.write(Action.OPEN_CASES_IN_BULK, VILLAGE.township(), CaseBulkOpening.class,
                bulk -> bulk.open(VILLAGE.township(), List.of(faultless, twice, twice, faulty)));
        assertEquals(List.of(true, true, false, false), lines.stream().map(BulkLine::opened).toList());
        assertEquals("V05", lines.get(2).findings().stream().filter(Finding::blocking).findFirst().orElseThrow().code());
        assertEquals("郑一一", read(lines.get(0).number()).content().person().name());
        assertEquals(1, read(lines.get(0).number()).content().marriages().size());
    }

    private static CardContent card(String name) {
        sequence += 2;
        CardContent card = withPerson(withPerson(CardFixture.marriedCard(), "name", name), "idNumber", CardFixture.numberOf(CardFixture.BORN, sequence));
        Husband husband = with(with(card.husband(), "id", null), "idNumber", CardFixture.numberOf(card.husband().birthDate(), sequence + 1));
        return with(with(with(with(card, "husband", husband), "marriages", List.of(with(card.marriages().get(0), "id", null))), "residence",
                new Residence(VILLAGE, "青禾镇柳湾村1组", VILLAGE, "青禾镇柳湾村1组", LocalDate.of(2020, 5, 6), "1")), "administrative",
                with(card.administrative(), "managingDivision", VILLAGE));
    }

    private static CaseNumber opened(CardContent card) {
        return stage.write(Action.OPEN_CASE, VILLAGE, CaseOpening.class, opening -> opening.open(VILLAGE, card)).number();
    }

    private static CaseWritten amend(CaseNumber number, long version, CardContent content) {
        return stage.write(Action.AMEND_CASE, VILLAGE, CaseAmending.class, amending -> amending.amend(number, version, content));
    }

    private static void restore(CaseNumber number, long version) {
        stage.write(Action.RESTORE_CASE, VILLAGE, CaseRestoring.class, restoring -> restoring.restore(number, version, stage.now().toLocalDate()));
    }

    private static void service(CaseNumber number, ServiceRecord service) {
        stage.write(Action.RECORD_SERVICE, VILLAGE, ServiceRecording.class, services -> services.record(number, service));
    }

    private static void consent(Function<ConsentRecording, CaseWritten> act) {
        stage.write(Action.RECORD_CONSENT, VILLAGE, ConsentRecording.class, act);
    }

    private static CaseCard read(CaseNumber number) {
        return stage.read(CaseReading.class, reading -> reading.card(number));
    }

    private static List<CaseVersion> versions(CaseNumber number) {
        return stage.read(CaseHistoryReading.class, history -> history.versions(number));
    }

    private static List<String> fields(CaseVersion version) {
        return version.changes().stream().map(FieldChange::field).distinct().toList();
    }
}
