package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.wis.certapplication.ApplicationDetail;
import org.wis.certapplication.ApplicationReading;
import org.wis.certapplication.ApplicationState;
import org.wis.certapplication.CertificateApplying;
import org.wis.certapplication.Upload;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.gate.Identity;
import org.wis.portal.Notices;

/** One's own application: hand it in, see how far it is, mend it, take it back. */
@Named
@ViewScoped
public class ApplyForCertificatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/applications/own.xhtml?faces-redirect=true";

    @Inject
    private transient ApplicationReading reading;
    @Inject
    private transient CertificateReading certificates;
    @Inject
    private transient CertificateApplying applying;
    @Inject
    private transient Identity identity;
    @Inject
    private transient Notices notices;

    private List<ApplicationDetail> applications = List.of();
    private ApplicationDetail open;
    private boolean holding;
    private String statement;
    private transient Part photo;
    private transient Part paper;
    private transient List<Part> papers;

    /** Reads her applications; a technical account has none. */
    public void load() {
        if (identity.require().staffId() != null) {
            applications = reading.own();
            open = applications.stream().filter(one -> !one.line().state().ended()).findFirst().orElse(null);
            statement = open == null ? "" : open.statement();
            holding = certificates.own().stream().anyMatch(ApplyForCertificatePage::inForce);
        }
    }

    private static boolean inForce(CertificateDetail certificate) {
        return !certificate.state().ended() && certificate.state() != CertificateState.EXPIRED;
    }

    /** Hands it in. @return this page again */
    public String apply() throws IOException {
        List<Upload> given = new ArrayList<>();
        for (Part one : papers == null ? List.<Part>of() : papers) {
            given.add(Parts.read(one));
        }
        applying.apply(statement, Parts.read(photo), given);
        return done("app.done.APPLIED");
    }

    /** Hands it in again. @return this page again */
    public String mend() {
        applying.mend(open.line().id(), statement);
        return done("app.done.MENDED");
    }

    /** Takes another photo. @return this page again */
    public String replacePhoto() throws IOException {
        applying.replacePhoto(open.line().id(), Parts.read(photo));
        return done("app.done.photo");
    }

    /** Adds a paper. @return this page again */
    public String addPaper() throws IOException {
        applying.addPaper(open.line().id(), Parts.read(paper));
        return done("app.done.paper");
    }

    /** Takes a paper out. @return this page again */
    public String removePaper(long id) {
        applying.removePaper(open.line().id(), id);
        return done("app.done.paper.removed");
    }

    /** Takes the application back. @return this page again */
    public String withdraw() {
        applying.withdraw(open.line().id());
        return done("app.done.WITHDRAWN");
    }

    private String done(String key) {
        notices.afterRedirect().done(key);
        return SELF;
    }

    /** The open one; null when there is none. */
    public ApplicationDetail getOpen() {
        return open;
    }

    /** Whether photo and papers can still be changed. */
    public boolean isChangeable() {
        return open != null && (open.line().state() == ApplicationState.APPLIED || open.line().state() == ApplicationState.RETURNED);
    }

    /** Whether it waits for her to mend it. */
    public boolean isReturned() {
        return open != null && open.line().state() == ApplicationState.RETURNED;
    }

    /** Whether she holds a certificate in force, so that there is nothing to apply for. */
    public boolean isHolding() {
        return holding;
    }

    /** Those that have ended, newest first. */
    public List<ApplicationDetail> getEnded() {
        return applications.stream().filter(one -> one.line().state().ended()).toList();
    }

    /** What she says. */
    public String getStatement() {
        return statement;
    }

    /** What she says. */
    public void setStatement(String statement) {
        this.statement = statement;
    }

    /** The picture chosen. */
    public Part getPhoto() {
        return photo;
    }

    /** The picture chosen. */
    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    /** The paper chosen. */
    public Part getPaper() {
        return paper;
    }

    /** The paper chosen. */
    public void setPaper(Part paper) {
        this.paper = paper;
    }

    /** The papers chosen. */
    public List<Part> getPapers() {
        return papers;
    }

    /** The papers chosen. */
    public void setPapers(List<Part> papers) {
        this.papers = papers;
    }
}
