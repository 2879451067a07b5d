package org.wis.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.wis.staff.StaffId;

/** Where a person wants her mail, enciphered, and the fingerprint of the secret in the address of her calendar. */
@Entity
@Table(name = "contact_address")
public class ContactAddress {

    @Id
    @Column(name = "staff_id")
    private long staff;
    @Column(name = "email_enc")
    private byte[] emailEnc;
    @Column(name = "feed_hash")
    private byte[] feedHash;
    @Column(name = "feed_since")
    private LocalDateTime feedSince;
    @Version
    private long version;

    protected ContactAddress() {
    }

    ContactAddress(StaffId staff) {
        this.staff = staff.value();
    }

    byte[] email() {
        return emailEnc;
    }

    boolean hasFeed() {
        return feedHash != null;
    }

    void mailTo(byte[] enciphered) {
        this.emailEnc = enciphered;
    }

    void openFeed(byte[] hash, LocalDateTime at) {
        this.feedHash = hash;
        this.feedSince = at;
    }

    void closeFeed() {
        this.feedHash = null;
        this.feedSince = null;
    }
}
