package org.wis.registry.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wis.cases.Administrative;
import org.wis.cases.BenefitRecord;
import org.wis.cases.CardContent;
import org.wis.cases.MarriageEvent;
import org.wis.cases.Person;
import org.wis.cases.Residence;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** A card survives the way to a program and back; what cannot be read says where. */
class RecordJsonTest {

    private static final CardContent CARD = new CardContent(
            new Administrative(DivisionCode.of("990121001204"), LocalDate.of(2020, 1, 2), "1", null, null, 2025, "2", "1", LocalDate.of(2020, 1, 2), null, null),
            new Person("王𠀀梅", null, "01", "990102199001010023", null, LocalDate.of(1990, 1, 1), "01", null, null, null, "21", null, null),
            new Residence(DivisionCode.of("990121"), "一号院", DivisionCode.of("990121001204"), "一号院", null, null),
            List.of(new MarriageEvent(7L, 1, "21", LocalDate.of(2015, 5, 1), true, null)), null, null, null, null, null, null,
            List.of(new BenefitRecord(null, "Y1", null, null, null, null, null, null, null, Map.of(2025, "1"), "0023")), null, Map.of("V20", "已核对证件"));

    @Test
    void a_card_comes_back_as_it_went() {
        assertEquals(CARD, RecordJson.read(RecordJson.write(CARD).toString(), CardContent.class));
    }

    @Test
    void what_cannot_be_read_says_where() {
        assertEquals(List.of("$.person.birthDate"), where("{\"person\":{\"birthDate\":\"1990-13-01\"}}"));
        assertEquals(List.of("$.person.name"), where("{\"person\":{\"name\":5}}"));
        assertEquals(List.of("$.person.unheardOf"), where("{\"person\":{\"unheardOf\":1}}"));
        assertEquals(List.of("$.children[0].seq"), where("{\"children\":[{\"seq\":\"x\"}]}"));
        assertEquals(List.of("$"), where("no json"));
    }

    private static List<Object> where(String text) {
        return assertThrows(Refused.class, () -> RecordJson.read(text, CardContent.class)).operands();
    }
}
