package org.wis.registry.web;

import java.util.regex.Pattern;

/** Where to go after sign-in: only to a page of our own three applications. */
final class SafeReturn {

    private static final Pattern OWN = Pattern.compile("/(registry|training|assessment)/([A-Za-z0-9/_-]+\\.xhtml(\\?[A-Za-z0-9=&%_.+-]*)?)?");

    private SafeReturn() {
    }

    static String of(String asked, String otherwise) {
        return asked != null && OWN.matcher(asked).matches() && !asked.contains("login.xhtml") ? asked : otherwise;
    }
}
