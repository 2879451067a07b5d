package org.wis.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.wis.gate.Identity;
import org.wis.gate.SignedIn;

/** Answers who is signed in from the session bound to this thread; timers have none. */
@ApplicationScoped
class SessionIdentity implements Identity {

    private static final String SECOND_FACTOR = "wis.second.factor";
    private static final String CHANGE_DUE = "wis.password.change.due";

    @Override
    public Optional<SignedIn> current() {
        Subject subject = ThreadContext.getSubject();
        if (subject == null || !subject.isAuthenticated()) {
            return Optional.empty();
        }
        SignedIn who = (SignedIn) subject.getPrincipal();
        boolean secondFactor = who.secondFactor() || flag(subject, SECOND_FACTOR);
        return Optional.of(new SignedIn(who.accountId(), who.staffId(), who.username(), who.roles(), secondFactor));
    }

    @Override
    public boolean passwordChangeDue() {
        Subject subject = ThreadContext.getSubject();
        return subject != null && subject.isAuthenticated() && flag(subject, CHANGE_DUE);
    }

    void secondFactorGiven() {
        session().setAttribute(SECOND_FACTOR, Boolean.TRUE);
    }

    void passwordChangeDue(boolean due) {
        session().setAttribute(CHANGE_DUE, due);
    }

    private static Session session() {
        return ThreadContext.getSubject().getSession();
    }

    private static boolean flag(Subject subject, String name) {
        Session session = subject.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(name));
    }
}
