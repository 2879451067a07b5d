package org.wis.acceptance.bench;

import java.io.IOException;
import java.util.List;

/** Asks for pages one after the other, as one person does, and looks into each answer. */
final class PageRun {

    /** The pages. */
    static final List<String> PAGES = List.of("search", "card");

    private final Visitor visitor;
    private final List<Card> cards;
    private int asked;

    /** @param cards of her township */
    PageRun(Visitor visitor, List<Card> cards) {
        this.visitor = visitor;
        this.cards = cards;
    }

    /** Asks for both in turn for so many seconds. */
    Figures run(double seconds) throws IOException, InterruptedException {
        Figures figures = new Figures();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int round = 0; round == 0 || System.nanoTime() < end; round++) {
            Card card = cards.get(asked++ % cards.size());
            figures.take("search " + round + " " + timed("/registry/cases/search.xhtml", "card.xhtml?case="));
            figures.take("card " + round + " " + timed("/registry/cases/card.xhtml?case=" + card.number(), card.name()));
        }
        return figures;
    }

    private long timed(String path, String expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String page = visitor.page(path);
        long nanos = System.nanoTime() - start;
        if (!page.contains(expected) || !page.contains("</html>")) {
            throw new IOException("not the page that was asked for: " + path);
        }
        return nanos;
    }

    /** A card and what must stand on its page. */
    record Card(String number, String name) {
    }
}
