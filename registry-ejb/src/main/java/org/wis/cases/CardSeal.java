package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.wis.privacy.FieldCipher;

/** How personal values of a card are sealed for storage, and the blind indexes by which they are found again. */
@Dependent
class CardSeal {

    private static final int ID_TAIL = 6;
    private static final int PHONE_TAIL = 4;

    private final FieldCipher cipher;

    @Inject
    CardSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The value sealed; the seal there is when it holds the same value, so that an unchanged value writes nothing. */
    byte[] seal(byte[] present, String value) {
        return present != null && Objects.equals(open(present), value) ? present : cipher.encrypt(value);
    }

    /** The value under the seal; null stays null. */
    String open(byte[] sealed) {
        return cipher.decrypt(sealed);
    }

    /** By which a document is found on any card. */
    byte[] idNumberIndex(String number) {
        return cipher.blindIndex("case.id-number", number == null ? null : IdNumber.clean(number));
    }

    /** By which a document is kept to one card. */
    byte[] documentIndex(String type, String number) {
        return cipher.blindIndex("case.document", number == null ? null : type + ":" + IdNumber.clean(number));
    }

    /** By which a card is found from the last six characters of the document; null for shorter numbers. */
    byte[] idTailIndex(String number) {
        return cipher.blindIndex("case.id-tail", tail(number == null ? null : IdNumber.clean(number), ID_TAIL));
    }

    /** By which a card is found from the last four digits of the telephone; null for shorter ones. */
    byte[] phoneTailIndex(String phone) {
        return cipher.blindIndex("case.phone-tail", tail(digits(phone), PHONE_TAIL));
    }

    /** By which a husband's document is found. */
    byte[] husbandIndex(String number) {
        return cipher.blindIndex("husband.id-number", number == null ? null : IdNumber.clean(number));
    }

    private static String digits(String phone) {
        if (phone == null) {
            return null;
        }
        String line = phone.indexOf('-') > 4 ? phone.substring(0, phone.indexOf('-')) : phone;
        return line.replaceAll("\\D", "");
    }

    private static String tail(String text, int length) {
        return text == null || text.length() < length ? null : text.substring(text.length() - length);
    }
}
