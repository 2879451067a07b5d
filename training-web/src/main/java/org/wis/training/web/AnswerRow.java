package org.wis.training.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wis.exam.PaperQuestion;
import org.wis.exam.QuestionKind;

/** A question of the paper on the screen, with what is chosen. */
public class AnswerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final QuestionKind kind;
    private final String text;
    private final List<SelectItem> items;
    private Integer one;
    private Integer[] several;
    private String savedAt = "";

    AnswerRow(PaperQuestion question) {
        this.position = question.position();
        this.kind = question.kind();
        this.text = question.text();
        this.items = question.options().stream().map(option -> new SelectItem(option.position(), option.text())).toList();
        this.one = question.chosen().isEmpty() ? null : question.chosen().get(0);
        this.several = question.chosen().toArray(Integer[]::new);
    }

    /** Positions chosen. */
    Collection<Integer> chosen() {
        return isMultiple() ? several == null ? List.of() : Stream.of(several).toList() : one == null ? List.of() : List.of(one);
    }

    void saved(String at) {
        this.savedAt = at;
    }

    /** Whether several may be chosen. */
    public boolean isMultiple() {
        return kind == QuestionKind.MULTIPLE;
    }

    /** Key of the words of its sort. */
    public String getKindKey() {
        return "held.kind." + kind.name();
    }

    /** Place on the paper, from 1. */
    public int getPosition() {
        return position;
    }

    /** What is asked. */
    public String getText() {
        return text;
    }

    /** What may be chosen, in the order of her paper. */
    public List<SelectItem> getItems() {
        return items;
    }

    /** The option chosen; null for none. */
    public Integer getOne() {
        return one;
    }

    /** The option chosen; null for none. */
    public void setOne(Integer one) {
        this.one = one;
    }

    /** The options chosen. */
    public Integer[] getSeveral() {
        return several;
    }

    /** The options chosen. */
    public void setSeveral(Integer[] several) {
        this.several = several;
    }

    /** When it was saved, as words show it; empty before. */
    public String getSavedAt() {
        return savedAt;
    }
}
