package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The search box of the top bar. */
@Named("quickSearch")
@RequestScoped
public class QuickSearch {

    private static final String PAGE = "/registry/cases/search.xhtml";

    @Inject
    private SearchMemory memory;

    private String text = "";

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** What is typed. */
    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    /** Leads to the search page. */
    public void go() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(text.isEmpty() ? PAGE : PAGE + "?s=" + memory.keep(text));
    }
}
