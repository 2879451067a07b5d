package org.wis.print;

import java.util.ArrayList;
import java.util.List;

/** A plain paper, put together from top to bottom. */
public final class Paper {

    private final String title;
    private final boolean wide;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param title heading of the first page and title of the document
     * @param wide  whether the pages lie across
     */
    public Paper(String title, boolean wide) {
        this.title = title;
        this.wide = wide;
    }

    /** A line of text under the heading or between tables. */
    public Paper line(String text) {
        blocks.add(new Line(text, false));
        return this;
    }

    /** A smaller heading. */
    public Paper heading(String text) {
        blocks.add(new Line(text, true));
        return this;
    }

    /**
     * A table.
     *
     * @param headings of the columns, repeated on every page
     * @param shares   how the width is shared among the columns
     * @param rows     as many texts in each as there are columns; null is an empty cell
     */
    public Paper table(List<String> headings, List<Integer> shares, List<List<String>> rows) {
        blocks.add(new Table(headings, shares, rows));
        return this;
    }

    String title() {
        return title;
    }

    boolean isWide() {
        return wide;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** A piece of a paper. */
    sealed interface Block permits Line, Table {
    }

    /** A line of text. */
    record Line(String text, boolean bold) implements Block {
    }

    /** A table. */
    record Table(List<String> headings, List<Integer> shares, List<List<String>> rows) implements Block {
    }
}
