package org.wis.acceptance.bench;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.wis.cases.CasePage;
import org.wis.cases.CaseQuery;
import org.wis.cases.CaseSearching;
import org.wis.cases.CaseSummary;
import org.wis.privacy.FieldCipher;

/** Six shapes of search in the whole county, through the use case, each time for another woman; every answer is held to what the cards say. */
@Dependent
class SearchRun {

    private static final int STRIDE = 37;

    @EJB
    private CaseSearching searching;
    @Inject
    private FieldCipher cipher;
    @Resource(lookup = "java:app/jdbc/wis")
    private DataSource source;

    /** Searches until the rounds are over. @param batch how many women each shape looks for in its turn */
    Times run(Rounds rounds, int batch) throws SQLException {
        Map<String, Woman> women = women();
        List<Woman> sought = women.values().stream().filter(Woman::complete).toList();
        Map<SearchShape, Integer> place = new EnumMap<>(SearchShape.class);
        Times times = new Times();
        while (rounds.next()) {
            SearchShape shape = SearchShape.values()[rounds.side()];
            List<Long> nanos = new ArrayList<>(batch);
            for (int i = 0; i < batch; i++) {
                Woman woman = sought.get((int) ((long) place.merge(shape, 1, Integer::sum) * STRIDE % sought.size()));
                String typed = shape.typed(woman);
                CaseQuery query = CaseQuery.of(typed);
                long start = System.nanoTime();
                CasePage page = searching.search(query);
                nanos.add(System.nanoTime() - start);
                verify(shape, typed, woman, page, women);
            }
            times.add(shape.name(), rounds.round(), nanos);
        }
        times.add("women", 0, List.of((long) women.size()));
        return times;
    }

    private static void verify(SearchShape shape, String typed, Woman sought, CasePage page, Map<String, Woman> women) {
        for (CaseSummary found : page.cases()) {
            Woman woman = women.get(found.number().value());
            if (woman == null || !shape.answers(woman, typed)) {
                throw new IllegalStateException(shape + " found card " + found.number() + ", which is no answer");
            }
        }
        if (page.next() == null && page.cases().stream().noneMatch(found -> found.number().value().equals(sought.number()))) {
            throw new IllegalStateException(shape + " did not find card " + sought.number());
        }
    }

    private Map<String, Woman> women() throws SQLException {
        Map<String, Woman> women = new LinkedHashMap<>();
        try (Connection connection = source.getConnection()) {
            for (Map<String, Object> row : Row.all(connection, "SELECT c.case_number, c.name, c.name_initials, c.name_pinyin, c.id_number_enc, c.phone_enc, d.name AS village"
                    + " FROM woman_case c JOIN division d ON d.code = c.managing_division WHERE c.exit_on IS NULL ORDER BY c.id")) {
                Woman woman = new Woman((String) row.get("case_number"), (String) row.get("name"), (String) row.get("name_initials"), (String) row.get("name_pinyin"),
                        clear(row.get("id_number_enc")), clear(row.get("phone_enc")), (String) row.get("village"));
                women.put(woman.number(), woman);
            }
        }
        return women;
    }

    private String clear(Object stored) {
        return stored == null ? null : cipher.decrypt((byte[]) stored);
    }
}
