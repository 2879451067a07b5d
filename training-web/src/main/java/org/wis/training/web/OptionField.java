package org.wis.training.web;

import java.io.Serializable;
import org.wis.exam.OptionDraft;

/** An option while a question is being written. */
public class OptionField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private String text;
    private boolean correct;

    OptionField(int position, String text, boolean correct) {
        this.position = position;
        this.text = text;
        this.correct = correct;
    }

    OptionDraft draft() {
        return new OptionDraft(text, correct);
    }

    /** Its place, from 1. */
    public int getPosition() {
        return position;
    }

    /** What it says. */
    public String getText() {
        return text;
    }

    /** What it says. */
    public void setText(String text) {
        this.text = text;
    }

    /** Whether it is right. */
    public boolean isCorrect() {
        return correct;
    }

    /** Whether it is right. */
    public void setCorrect(boolean correct) {
        this.correct = correct;
    }
}
