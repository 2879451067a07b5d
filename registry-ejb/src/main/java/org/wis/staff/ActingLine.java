package org.wis.staff;

import java.io.Serializable;

/**
 * An acting post in a list.
 *
 * @param post       the post
 * @param name       name of who acts
 * @param homeOffice her own office
 */
public record ActingLine(ActingPost post, String name, String homeOffice) implements Serializable {
}
