package org.wis.foresight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.gate.EarlyWarning;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;
import org.wis.gate.RightForecasting;
import org.wis.gate.WriterNow;
import org.wis.notice.NoticeSending;
import org.wis.time.OfficialTime;

/** Warns one place in a transaction of its own, so that a county that fails keeps nobody else from being warned. */
@Dependent
class CountyWarning {

    @Inject
    RightForecasting forecasting;
    @Inject
    WarningLists lists;
    @Inject
    NoticeSending notices;
    @Inject
    OfficialTime time;

    /** The counties there are. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DivisionCode> counties() {
        return lists.counties();
    }

    /** Who speaks for the offices above them, by division. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<DivisionCode, List<Long>> offices() {
        return lists.offices();
    }

    /** Tells the people of a county what is due and closes what is gone. @return the warnings that are there, told now or before */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<EarlyWarning> warn(DivisionCode county) {
        LocalDate today = time.today();
        List<WarningLists.Post> posts = lists.posts(county, today);
        List<Writer> writers = writers(county, posts);
        carryOut(WarningsDue.ofCounty(county, writers, readers(posts), lists.open(WarningCause.beginning(county)), today));
        return writers.stream().flatMap(writer -> writer.due().stream()).toList();
    }

    /** The same for an office above the counties, with the warnings of all people in it that are near enough. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void warnOffice(DivisionCode office, List<EarlyWarning> warnings, List<Long> readers) {
        carryOut(WarningsDue.ofOffice(office, warnings, readers, lists.open(WarningCause.beginning(office)), time.today()));
    }

    private void carryOut(WarningsDue due) {
        due.closed().forEach(notices::close);
        due.messages().forEach(notices::send);
    }

    /** Only who holds a post today: whoever has left is warned of nothing, and what she was warned of closes. */
    private List<Writer> writers(DivisionCode county, List<WarningLists.Post> posts) {
        Map<Long, WriterNow> now = forecasting.now(county, time.now());
        Map<Long, Integer> seats = lists.seatMinutes(county, time.today());
        Map<Long, Writer> writers = new LinkedHashMap<>();
        for (WarningLists.Post post : posts) {
            if (!post.position().equals("SECTION_HEAD") && now.containsKey(post.staff())) {
                WriterNow her = now.get(post.staff());
                writers.putIfAbsent(post.staff(), new Writer(post.staff(), post.office(), post.officeName(), bars(her), her.warnings(), seats.getOrDefault(post.staff(), 0)));
            }
        }
        return List.copyOf(writers.values());
    }

    private static Set<GateRefusal> bars(WriterNow her) {
        return her.reasons().stream().map(GateReason::code).collect(Collectors.toSet());
    }

    private static Readers readers(List<WarningLists.Post> posts) {
        Map<DivisionCode, List<Long>> heads = new HashMap<>();
        List<Long> managers = new ArrayList<>();
        for (WarningLists.Post post : posts) {
            switch (post.position()) {
                case "SECTION_HEAD" -> heads.computeIfAbsent(post.office(), office -> new ArrayList<>()).add(post.staff());
                case "COUNTY_INFO_MANAGER" -> managers.add(post.staff());
                default -> { }
            }
        }
        return new Readers(heads, managers);
    }
}
