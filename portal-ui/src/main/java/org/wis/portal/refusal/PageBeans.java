package org.wis.portal.refusal;

import jakarta.faces.context.FacesContext;

/**
 * Finds beans from what the container does not inject into: exception handlers and converters. By name through the page's expression language,
 * since {@code CDI.current()} cannot tell which of the three applications is asking: each carries its own copy of this jar.
 */
final class PageBeans {

    private PageBeans() {
    }

    static <T> T find(FacesContext faces, String name, Class<T> type) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{" + name + "}", type);
    }
}
