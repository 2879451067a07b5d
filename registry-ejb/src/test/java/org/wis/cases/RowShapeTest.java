package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.privacy.FieldCipher;

class RowShapeTest {

    private final CardSeal seal = new CardSeal(new PlainCipher());

    @Test
    void columns_follow_the_names_of_the_record() {
        assertEquals("CONCAT_WS(_utf8mb4 X'1F', 9, IFNULL(id, ''), IFNULL(code, ''), IFNULL(text_version, ''), IFNULL(given_on, ''), IFNULL(withdrawn_on, ''))",
                new RowShape<>(Consent.class, "consent").row("9"));
    }

    @Test
    void a_sealed_value_is_read_from_its_own_column() {
        assertEquals("CONCAT_WS(_utf8mb4 X'1F', 0, IFNULL(HEX(account_last4_enc), ''))", new RowShape<>(Account.class, "benefit", "accountLast4").row("0"));
    }

    @Test
    void every_kind_of_value_is_read() {
        RowShape<FloatingRecord> shape = new RowShape<>(FloatingRecord.class, "floating_record");
        String row = "7\u001FIN\u001F1\u001F990121\u001F\u001F2024-05-06\u001F\u001F1\u001F0\u001F";
        assertEquals(new FloatingRecord(7L, "IN", "1", new DivisionCode("990121"), null, LocalDate.of(2024, 5, 6), null, "1", false, null),
                shape.read(RowShape.values(row), 0, seal));
    }

    @Test
    void payments_are_read_by_year_and_sealed_values_opened() {
        RowShape<BenefitRecord> shape = new RowShape<>(BenefitRecord.class, "benefit", "accountLast4");
        String account = HexFormat.of().formatHex("1234".getBytes(StandardCharsets.UTF_8));
        String row = "10\u001F7\u001FY1\u001F1\u001F\u001F\u001F\u001F\u001F\u001F\u001F2025\tPAID\n2026\tPAYING\u001F" + account;
        assertEquals(new BenefitRecord(7L, "Y1", "1", null, null, null, null, null, null, Map.of(2025, "PAID", 2026, "PAYING"), "1234"),
                shape.read(RowShape.values(row), 1, seal));
    }

    @Test
    void pairs_come_back_as_they_were_written() {
        assertEquals(Map.of("V02", "核对过", "V10", "02"), Pairs.read(Pairs.write(Map.of("V02", "核对过", "V10", "02"))));
        assertEquals(Map.of(), Pairs.read(Pairs.write(Map.of())));
    }

    record Account(String accountLast4) {
    }

    private static final class PlainCipher extends FieldCipher {
        @Override
        public byte[] encrypt(String value) {
            return value.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String decrypt(byte[] stored) {
            return new String(stored, StandardCharsets.UTF_8);
        }
    }
}
