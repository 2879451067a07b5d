package org.wis.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The languages of the screen. Chinese unless the person chose otherwise on this browser. */
public enum Language {
    /** 中文. */
    ZH("zh-CN", "zh"),
    /** English. */
    EN("en", "en");

    /** Cookie that remembers the choice. */
    static final String COOKIE = "wis-language";

    private final Locale locale;
    private final String code;

    Language(String tag, String code) {
        this.locale = Locale.forLanguageTag(tag);
        this.code = code;
    }

    /** The locale; never null. */
    public Locale locale() {
        return locale;
    }

    /** Short code, also the folder of the manual and the value of the cookie: zh or en. */
    public String code() {
        return code;
    }

    /** The language of a locale; Chinese for whatever is not English. */
    public static Language of(Locale locale) {
        return locale != null && EN.locale.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }

    /** The language chosen on this browser; Chinese when none was. */
    public static Language of(HttpServletRequest request) {
        return ofCode(cookieOf(request, COOKIE));
    }

    /** The language a program asks for in Accept-Language, its first wish; Chinese when it asks for none. */
    public static Language ofProgram(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? ZH : of(request.getLocale());
    }

    static Language ofCode(String code) {
        return EN.code.equals(code) ? EN : ZH;
    }

    static String cookieOf(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
