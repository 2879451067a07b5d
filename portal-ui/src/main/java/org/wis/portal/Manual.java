package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The manual: one HTML fragment per chapter and language under META-INF/resources/manual, with the words {@code manual.CHAPTER} for its title. */
@Named("manual")
@RequestScoped
public class Manual {

    /** The chapters in their order. */
    static final List<String> CHAPTERS = List.of("start", "sign-in", "standing", "cases", "training", "applications", "own-sessions", "held", "hours", "plans", "sessions", "certificates", "certificate-document", "staff", "positions", "remedies", "foresight", "planner", "freeze", "files", "divisions", "parameters",
            "audit", "accounts", "keys", "privacy", "api");

    private String chapter = CHAPTERS.get(0);

    /** All chapters in order. */
    public List<String> getChapters() {
        return CHAPTERS;
    }

    /** Key of the words of a chapter's title. */
    public String key(String known) {
        return "manual." + known;
    }

    /** The chapter on the page. */
    public String getChapter() {
        return chapter;
    }

    /** The chapter asked for. */
    public void setChapter(String chapter) {
        this.chapter = chapter;
    }

    /** Answers 404 for a chapter that is not there; called before the page is drawn. */
    public void load() throws IOException {
        if (!CHAPTERS.contains(chapter)) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    /** The chapter's HTML, our own file; never null. */
    public String getText() {
        Language language = Language.of((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return read(language, chapter);
    }

    static String read(Language language, String chapter) {
        String file = "/META-INF/resources/manual/" + language.code() + "/" + chapter + ".html";
        try (InputStream stream = Manual.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the manual lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
