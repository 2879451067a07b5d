package org.wis.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.wis.session.SessionId;

/** What somebody said of a session: no person, no moment, and a random number, by which the rows lie in the table in no order that tells anything. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    private byte[] id;
    @Column(name = "session_id")
    private long sessionId;
    private int content;
    private int teaching;
    private int organisation;
    private int usefulness;
    private int overall;
    private String remark;

    protected Evaluation() {
    }

    /** @param number random
     *  @param answers checked */
    Evaluation(UUID number, SessionId session, EvaluationAnswers answers) {
        this.id = ByteBuffer.allocate(16).putLong(number.getMostSignificantBits()).putLong(number.getLeastSignificantBits()).array();
        this.sessionId = session.value();
        this.content = answers.content();
        this.teaching = answers.teaching();
        this.organisation = answers.organisation();
        this.usefulness = answers.usefulness();
        this.overall = answers.overall();
        this.remark = answers.remark();
    }
}
