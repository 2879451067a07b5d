package org.wis.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.shiro.subject.ExecutionException;
import org.apache.shiro.subject.Subject;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;

/**
 * Work done by a program under a person's own sign-in: the same password, the same second factor, the same gate as on a page.
 * The filling of the demo and the whole-system tests use it.
 */
@Dependent
public class SessionWork {

    @EJB
    private SigningIn signingIn;

    /**
     * Signs in, does the work on this thread, signs out.
     *
     * @param username sign-in name
     * @param password password
     * @param code     code of the second factor
     * @param work     what is done while signed in
     * @throws Refused NOT_SIGNED_IN when the sign-in fails; whatever the work throws unchecked comes out as it is
     */
    public <T> T as(String username, String password, String code, Callable<T> work) {
        Subject subject = new Subject.Builder(WisSecurity.manager()).buildSubject();
        try {
            return subject.execute(() -> signedIn(subject, username, password, code, work));
        } catch (ExecutionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException plain) {
                throw plain;
            }
            throw wrapped;
        }
    }

    private <T> T signedIn(Subject subject, String username, String password, String code, Callable<T> work) throws Exception {
        if (!signingIn.signIn(username, password, code).isSignedIn()) {
            throw new Refused(GateRefusal.NOT_SIGNED_IN);
        }
        try {
            return work.call();
        } finally {
            subject.logout();
        }
    }

    /** The code of a base-32 secret at a moment, for a program that holds the secret of its own account. */
    public static String code(String secret, Instant at) {
        return new OneTimeCodes().codeAt(secret, at);
    }
}
