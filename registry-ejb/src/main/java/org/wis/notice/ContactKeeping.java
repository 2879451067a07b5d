package org.wis.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** A person says where she wants her mail, and opens or closes the address of her calendar. */
@Stateless
public class ContactKeeping {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._%+-]{1,60}@[A-Za-z0-9-]{1,40}(\\.[A-Za-z0-9-]{1,20}){1,4}");
    private static final int SECRET_BYTES = 32;

    @Inject
    Addresses addresses;
    @Inject
    FeedSecret secrets;
    @Inject
    FieldCipher cipher;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** One's own mail address; empty while none is kept. */
    @Reads(Action.READ_OWN_RECORD)
    public Optional<String> address() {
        return addresses.find(signatory.self()).map(ContactAddress::email).map(cipher::decrypt);
    }

    /** Keeps one's own mail address; blank takes it away: then notices stay in the portal. @throws Refused MAIL_ADDRESS_WRONG */
    @Does(Action.KEEP_OWN_CONTACT)
    public void mailTo(String address) {
        String typed = address == null ? "" : address.strip();
        if (!typed.isEmpty() && !SHAPE.matcher(typed).matches()) {
            throw new Refused(NoticeRefusal.MAIL_ADDRESS_WRONG);
        }
        addresses.of(signatory.self()).mailTo(typed.isEmpty() ? null : cipher.encrypt(typed));
        audit.record(AuditKind.PERSONNEL, "MAIL_ADDRESS", signatory.self().toString(), typed.isEmpty() ? "taken away" : "changed");
    }

    /** Whether one's calendar has an address. */
    @Reads(Action.READ_OWN_RECORD)
    public boolean hasCalendar() {
        return addresses.find(signatory.self()).filter(ContactAddress::hasFeed).isPresent();
    }

    /** Gives one's calendar a new secret address; an older one ends. @return the secret, shown this once */
    @Does(Action.KEEP_OWN_CONTACT)
    public String openCalendar() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        addresses.of(signatory.self()).openFeed(secrets.hash(secret), time.now());
        audit.record(AuditKind.PERSONNEL, "CALENDAR_ADDRESS", signatory.self().toString(), "opened");
        return secret;
    }

    /** Ends the address of one's calendar. */
    @Does(Action.KEEP_OWN_CONTACT)
    public void closeCalendar() {
        addresses.find(signatory.self()).ifPresent(ContactAddress::closeFeed);
        audit.record(AuditKind.PERSONNEL, "CALENDAR_ADDRESS", signatory.self().toString(), "closed");
    }
}
