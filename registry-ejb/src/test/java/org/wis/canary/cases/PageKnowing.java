package org.wis.canary.cases;

import jakarta.faces.context.FacesContext;

/** A feature that knows the page. */
class PageKnowing {

    Object page() {
        return FacesContext.getCurrentInstance();
    }
}
