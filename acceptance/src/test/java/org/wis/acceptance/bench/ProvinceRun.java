package org.wis.acceptance.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Asks for the pages on which a province looks at all its posts, one request after the other, and looks into each answer. */
final class ProvinceRun {

    /** The pages. */
    static final List<String> PAGES = List.of("foresight", "gaps", "posts");

    private static final Pattern COUNTY = Pattern.compile("foresight\\.xhtml\\?division=99\\d{4}\"");
    private static final Pattern PREFECTURE = Pattern.compile("gaps\\.xhtml\\?division=99\\d{2}&");
    private static final int MOST_SHOWN = 200;
    private static final Pattern POST = Pattern.compile("<th scope=\"row\">");

    private final Visitor visitor;
    private final int gaps;

    /** @param gaps posts that miss somebody, as the database counts them; the page shows no more than so many */
    ProvinceRun(Visitor visitor, int gaps) {
        this.visitor = visitor;
        this.gaps = gaps;
    }

    /** Asks for them in turn for so many seconds. */
    Figures run(double seconds) throws IOException, InterruptedException {
        Figures figures = new Figures();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int round = 0; round == 0 || System.nanoTime() < end; round++) {
            figures.take("foresight " + round + " " + timed("/training/foresight.xhtml", COUNTY, WholeProvince.COUNTIES));
            figures.take("gaps " + round + " " + timed("/training/staff/gaps.xhtml", PREFECTURE, WholeProvince.PREFECTURES));
            figures.take("posts " + round + " " + timed("/training/staff/list.xhtml?onlyGaps=true", POST, Math.min(gaps, MOST_SHOWN)));
        }
        return figures;
    }

    private long timed(String path, Pattern row, int least) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String page = visitor.page(path);
        long nanos = System.nanoTime() - start;
        long rows = row.matcher(page).results().count();
        if (rows < least || !page.contains("</html>")) {
            throw new IOException("not the page that was asked for: " + path + " has " + rows + " rows, expected " + least);
        }
        return nanos;
    }
}
