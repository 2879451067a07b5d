package org.wis.enrolment;

import java.io.Serializable;
import java.util.List;
import org.wis.division.DivisionCode;

/**
 * Whether a county can bring everybody to the hours of the year with the sessions and seats there are.
 *
 * @param county   the county
 * @param name     its name
 * @param duty     persons who owe the training
 * @param done     of these, who have it already
 * @param seated   of these, who will have it by the seats they hold
 * @param possible of these, who can have it by seats still free
 * @param without   who cannot have it
 */
public record CountyOutlook(DivisionCode county, String name, int duty, int done, int seated, int possible, List<Candidate> without) implements Serializable {
}
