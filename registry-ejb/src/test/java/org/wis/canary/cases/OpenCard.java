package org.wis.canary.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.wis.canary.time.OwnClock;
import org.wis.gate.Mandate;

/** A card that anybody can change. */
@Entity
public class OpenCard {

    @Id
    private Long id;
    private String name;
    private long mandateId;
    OwnClock clock;

    void setName(String other) {
        name = other;
    }

    void amend(String other, Mandate mandate) {
        name = other;
        mandateId = mandate.id();
    }

    void rename(String other) {
        name = other;
    }

    void renameQuietly(String other) {
        write(other);
    }

    String name() {
        return name;
    }

    private void write(String other) {
        name = other;
    }
}
