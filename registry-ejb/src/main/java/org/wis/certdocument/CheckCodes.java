package org.wis.certdocument;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.wis.certification.CertificateNumber;
import org.wis.privacy.FieldCipher;

/** The check codes of the copies of a certificate. The key is the one of the search index: it never changes, as printed codes must not. */
@Dependent
public class CheckCodes {

    private static final String PURPOSE = "certificate-check-code";

    @Inject
    FieldCipher cipher;

    /** The code of a copy. @param copy 1 for the one issued first, one more with each renewal and reissue */
    public CheckCode of(CertificateNumber number, int copy) {
        return CheckCode.of(cipher.blindIndex(PURPOSE, number.value() + "/" + copy));
    }

    /** The copy that carries a code; empty when none does. Takes as long whichever it is. @param copies how many there are */
    public OptionalInt copyWith(CertificateNumber number, CheckCode code, int copies) {
        OptionalInt found = OptionalInt.empty();
        for (int copy = 1; copy <= copies; copy++) {
            if (of(number, copy).is(code)) {
                found = OptionalInt.of(copy);
            }
        }
        return found;
    }
}
