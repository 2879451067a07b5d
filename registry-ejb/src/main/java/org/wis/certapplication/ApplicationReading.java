package org.wis.certapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegister;

/** What offices see of the applications in their jurisdiction, and everybody of her own. Photos and papers pass here and nowhere else. */
@Stateless
public class ApplicationReading {

    private static final int MOST_LINES = 2000;

    @Inject
    ApplicationBook book;
    @Inject
    ApplicationLists lists;
    @Inject
    PassedTrainings trainings;
    @Inject
    StaffRegister register;
    @Inject
    HolderPhotos photos;
    @Inject
    FileSeal seal;

    /** How many the filter finds. */
    @Reads(Action.READ_APPLICATIONS)
    public long count(@On DivisionCode scope, ApplicationFilter filter) {
        return lists.count(scope, filter);
    }

    /** A piece of the list, whoever waits longest first. @param max at most 2,000 are given */
    @Reads(Action.READ_APPLICATIONS)
    public List<ApplicationLine> list(@On DivisionCode scope, ApplicationFilter filter, int first, int max) {
        return lists.lines(scope, filter, Math.max(0, first), Math.min(max, MOST_LINES));
    }

    /** One with its history. @throws Refused APPLICATION_UNKNOWN */
    @Reads(Action.READ_APPLICATIONS)
    public ApplicationDetail detail(@On ApplicationId id) {
        return describe(id);
    }

    /** Its photo. @throws Refused APPLICATION_UNKNOWN, FILE_UNKNOWN */
    @Reads(Action.READ_APPLICATIONS)
    public FileContent photo(@On ApplicationId id) {
        return photoOf(id);
    }

    /** One of its papers. @throws Refused APPLICATION_UNKNOWN, FILE_UNKNOWN */
    @Reads(Action.READ_APPLICATIONS)
    public FileContent paper(@On ApplicationId id, long paper) {
        return paperOf(id, paper);
    }

    /** The photo of a member of staff. @throws Refused FILE_UNKNOWN */
    @Reads(Action.READ_APPLICATIONS)
    public FileContent photo(@On StaffId holder) {
        return jpeg(photos.of(holder).orElseThrow(() -> new Refused(ApplicationRefusal.FILE_UNKNOWN)));
    }

    /** One's own applications, newest first. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<ApplicationDetail> own() {
        return lists.of(book.signatory.self()).stream().map(this::describe).toList();
    }

    /** The photo of one's own application. @throws Refused APPLICATION_NOT_YOURS, FILE_UNKNOWN */
    @Reads(Action.READ_OWN_RECORD)
    public FileContent ownPhoto(ApplicationId id) {
        book.requireOwn(id);
        return photoOf(id);
    }

    /** A paper of one's own application. @throws Refused APPLICATION_NOT_YOURS, FILE_UNKNOWN */
    @Reads(Action.READ_OWN_RECORD)
    public FileContent ownPaper(ApplicationId id, long paper) {
        book.requireOwn(id);
        return paperOf(id, paper);
    }

    private FileContent photoOf(ApplicationId id) {
        return book.applications.files(id, ApplicationFile.Kind.PHOTO).stream().findFirst().map(file -> jpeg(seal.open(file.sealed())))
                .orElseThrow(() -> new Refused(ApplicationRefusal.FILE_UNKNOWN));
    }

    private static FileContent jpeg(byte[] content) {
        return new FileContent("photo.jpg", PaperType.JPEG.mediaType(), content);
    }

    private FileContent paperOf(ApplicationId id, long paper) {
        ApplicationFile file = book.applications.paper(id, paper).orElseThrow(() -> new Refused(ApplicationRefusal.FILE_UNKNOWN));
        String stem = file.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return new FileContent(stem + "." + PaperType.extensionOf(file.mediaType()), file.mediaType(), seal.open(file.sealed()));
    }

    private ApplicationDetail describe(ApplicationId id) {
        ApplicationLists.Whole whole = lists.whole(id).orElseThrow(() -> new Refused(ApplicationRefusal.APPLICATION_UNKNOWN));
        StaffId applicant = whole.line().applicant();
        return new ApplicationDetail(whole.line(), register.person(applicant), whole.statement(), whole.toMend(), lists.photo(id).isPresent(), lists.photo(id).orElse(true),
                lists.papers(id), lists.history(id), whole.line().state().ended() ? List.of() : trainings.of(applicant), book.prefectureReviews());
    }
}
