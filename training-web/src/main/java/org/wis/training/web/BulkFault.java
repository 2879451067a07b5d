package org.wis.training.web;

import java.io.Serializable;

/**
 * One of many that was not done, in words.
 *
 * @param name    whom it is about
 * @param address page of the thing
 * @param why     the reason
 */
public record BulkFault(String name, String address, String why) implements Serializable {
}
