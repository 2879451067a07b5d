package org.wis.operations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.wis.account.DemoAccount;
import org.wis.account.SessionWork;
import org.wis.certapplication.ApplicationDeciding;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationReviewing;
import org.wis.certapplication.CertificateApplying;
import org.wis.certapplication.Upload;
import org.wis.staff.Decision;
import org.wis.time.OfficialTime;

/** Some applications for certificates in the demo, each step taken by the person whose step it is: one to review, one returned, one to be issued. */
@Dependent
class DemoApplications {

    private static final int SCORE = 86;
    private static final String PAPER = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @Inject
    private SessionWork sessions;
    @EJB
    private CertificateApplying applying;
    @EJB
    private ApplicationReviewing reviewing;
    @EJB
    private ApplicationDeciding deciding;
    @Inject
    private DemoRows rows;
    @Inject
    private OfficialTime time;

    /** Makes them once. */
    void make() {
        if (rows.hasApplications()) {
            return;
        }
        apply("tian", 0);
        ApplicationId returned = apply("pan", 1);
        ApplicationId passed = apply("jiang", 2);
        as("lin", () -> {
            reviewing.returnByCounty(returned, new Decision("青卫审〔演示〕2号", "请补充任职文件的清晰扫描件"));
            reviewing.passByCounty(passed, new Decision("青卫审〔演示〕3号", "材料齐全,同意上报"));
            return null;
        });
        as("gao", () -> {
            deciding.enterExam(passed, SCORE, new Decision("示卫考〔演示〕1号", "岗前培训考试合格"));
            return null;
        });
    }

    private ApplicationId apply(String username, int variant) {
        List<Upload> papers = List.of(new Upload("学历证明.pdf", PAPER.getBytes(StandardCharsets.US_ASCII)));
        return as(username, () -> applying.apply("申请乡级计算机操作人员任职资格证书", new Upload("portrait.png", DemoPortrait.draw(variant)), papers));
    }

    private <T> T as(String username, Callable<T> work) {
        String code = SessionWork.code(DemoAccount.SECRET, time.now().atZone(OfficialTime.ZONE).toInstant());
        return sessions.as(username, DemoAccount.PASSWORD, code, work);
    }
}
