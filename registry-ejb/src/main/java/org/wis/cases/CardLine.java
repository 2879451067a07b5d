package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDateTime;
import org.wis.gate.Mandate;

/**
 * A line of a card in the registry. It is written under a mandate, each change under its own, and it never disappears: a line that leaves the card is marked.
 *
 * @param <R> what the line says
 */
@MappedSuperclass
abstract class CardLine<R extends Record & Line> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_line")
    @SequenceGenerator(name = "card_line", sequenceName = "card_line_seq", allocationSize = 1000)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private RegistryCase card;
    @Column(name = "removed_at")
    private LocalDateTime removedAt;
    @Column(name = "mandate_id")
    private long mandateId;

    protected CardLine() {
    }

    /** Puts the new line on its card. */
    void begin(RegistryCase onCard, R given, CardSeal seal, Mandate mandate) {
        card = onCard;
        write(given, seal, mandate);
    }

    /** Says something else from now on. */
    abstract void write(R given, CardSeal seal, Mandate mandate);

    /** Leaves the card. */
    void leave(Mandate mandate) {
        removedAt = mandate.openedAt();
        under(mandate);
    }

    void under(Mandate mandate) {
        mandateId = mandate.id();
    }
}
