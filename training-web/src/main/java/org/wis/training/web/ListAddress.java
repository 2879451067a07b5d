package org.wis.training.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address under which a list is fetched as a file, with the filters that are set. */
final class ListAddress {

    private final StringBuilder address;
    private char between = '?';

    ListAddress(String list) {
        this.address = new StringBuilder("/training/download/list/").append(list);
    }

    /** Adds a filter; one that is not set is left out. */
    ListAddress with(String name, String value) {
        if (value != null && !value.isBlank()) {
            address.append(between).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            between = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
