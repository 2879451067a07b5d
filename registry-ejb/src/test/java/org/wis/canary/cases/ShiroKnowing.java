package org.wis.canary.cases;

import org.apache.shiro.SecurityUtils;

/** A feature that asks the sign-in library. */
class ShiroKnowing {

    Object who() {
        return SecurityUtils.getSubject();
    }
}
