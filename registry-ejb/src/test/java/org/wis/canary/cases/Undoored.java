package org.wis.canary.cases;

import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeClassInterceptors;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.wis.gate.Action;
import org.wis.gate.Does;

/** A bean that shuts the door out. */
@Stateless
@ExcludeDefaultInterceptors
public class Undoored {

    /** Shuts it out for itself. */
    @ExcludeClassInterceptors
    @Does(Action.AMEND_CASE)
    public void quietly() {
    }
}
