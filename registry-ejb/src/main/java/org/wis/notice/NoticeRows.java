package org.wis.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notices and the outbox. */
@Dependent
class NoticeRows {

    private static final int MOST_LINES = 100;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Asked with a lock: two who warn of the same cause at once follow each other. */
    boolean exists(long staff, String cause) {
        return !entities.createNativeQuery("SELECT id FROM notice WHERE staff_id = ?1 AND cause = ?2 FOR UPDATE")
                .setParameter(1, staff)
                .setParameter(2, cause)
                .getResultList()
                .isEmpty();
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    void flush() {
        entities.flush();
    }

    List<Notice> open(String causePrefix) {
        return entities.createQuery("SELECT n FROM Notice n WHERE n.cause LIKE CONCAT(:prefix, '%') AND n.closedAt IS NULL", Notice.class)
                .setParameter("prefix", causePrefix.replaceAll("[\\\\%_]", "\\\\$0"))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<MailItem> unsentOf(List<Notice> notices) {
        List<MailItem> found = new ArrayList<>();
        for (Notice notice : notices) {
            found.addAll(entities.createQuery("SELECT m FROM MailItem m WHERE m.notice = :notice AND m.state = :waiting", MailItem.class)
                    .setParameter("notice", notice.id())
                    .setParameter("waiting", MailState.WAITING)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
        }
        return found;
    }

    /** Open notices of a person, newest first. */
    List<NoticeLine> of(long staff) {
        List<Notice> notices = entities.createQuery("SELECT n FROM Notice n WHERE n.staff = :staff AND n.closedAt IS NULL ORDER BY n.id DESC", Notice.class)
                .setParameter("staff", staff)
                .setMaxResults(MOST_LINES)
                .getResultList();
        Map<Long, MailState> mails = new HashMap<>();
        for (Object row : entities.createQuery("SELECT m.notice, m.state FROM MailItem m, Notice n WHERE n.id = m.notice AND n.staff = :staff AND n.closedAt IS NULL")
                .setParameter("staff", staff)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            mails.put((Long) cells[0], (MailState) cells[1]);
        }
        return notices.stream().map(notice -> notice.line(mails.getOrDefault(notice.id(), MailState.PORTAL_ONLY))).toList();
    }

    long unread(long staff) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM notice WHERE staff_id = ?1 AND read_at IS NULL AND closed_at IS NULL")
                .setParameter(1, staff)
                .getSingleResult()).longValue();
    }

    List<Notice> unreadOf(long staff) {
        return entities.createQuery("SELECT n FROM Notice n WHERE n.staff = :staff AND n.readAt IS NULL", Notice.class)
                .setParameter("staff", staff)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The next mail that is due, taken with a lock. */
    Optional<MailItem> due(LocalDateTime now) {
        return entities.createQuery("SELECT m FROM MailItem m WHERE m.state = :waiting AND m.dueAt <= :now ORDER BY m.dueAt, m.id", MailItem.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    MailItem mail(long id) {
        return entities.find(MailItem.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Notice notice(long id) {
        return entities.find(Notice.class, id);
    }
}
