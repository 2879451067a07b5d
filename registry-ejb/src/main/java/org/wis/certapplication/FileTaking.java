package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Refused;
import org.wis.staff.Limits;

/** Takes photos and papers in: checked, drawn anew or sniffed, encrypted. */
@Dependent
class FileTaking {

    private static final int KILO = 1024;

    @Inject
    Applications applications;
    @Inject
    FileSeal seal;
    @Inject
    Limits limits;

    /** The photo as it will be kept. @throws Refused PHOTO_MISSING, PHOTO_TOO_LARGE, PHOTO_UNREADABLE, PHOTO_TOO_SMALL, PHOTO_TOO_MANY_PIXELS */
    Portrait portrait(Upload upload, LocalDate day) {
        PhotoFormat format = new PhotoFormat(limits.number("certificate.photo.width", day), limits.number("certificate.photo.height", day),
                limits.number("certificate.photo.kilobytes", day) * KILO, limits.number("certificate.upload.kilobytes", day) * KILO);
        return new PhotoStudio(format).develop(upload);
    }

    /** Keeps a photo in the place of the former one. */
    void photo(CertificateApplication application, Portrait portrait, Act act) {
        applications.files(application.id(), ApplicationFile.Kind.PHOTO).forEach(former -> former.replace(act.at()));
        applications.add(new ApplicationFile(application, ApplicationFile.Kind.PHOTO, "photo.jpg", PaperType.JPEG.mediaType(), portrait.jpeg(), seal.close(portrait.jpeg()),
                portrait.evenGround(), act.account(), act.at()));
    }

    /** Keeps a paper. @throws Refused PAPER_TYPE_WRONG, PAPER_TOO_LARGE, PAPERS_TOO_MANY */
    void paper(CertificateApplication application, Upload upload, Act act) {
        LocalDate day = act.at().toLocalDate();
        int kilobytes = limits.number("certificate.paper.kilobytes", day);
        if (upload.size() > kilobytes * KILO) {
            throw new Refused(ApplicationRefusal.PAPER_TOO_LARGE, upload.shownName(), kilobytes);
        }
        byte[] content = upload.content();
        PaperType type = PaperType.of(content).orElseThrow(() -> new Refused(ApplicationRefusal.PAPER_TYPE_WRONG));
        int most = limits.number("certificate.papers.max", day);
        if (applications.papers(application.id()) >= most) {
            throw new Refused(ApplicationRefusal.PAPERS_TOO_MANY, most);
        }
        applications.add(new ApplicationFile(application, ApplicationFile.Kind.PAPER, upload.shownName(), type.mediaType(), content, seal.close(content), true, act.account(), act.at()));
    }
}
