package org.wis.portal.guard;

import java.util.Map;
import org.wis.portal.Language;
import org.wis.portal.Words;

/** Writes the plain page. */
final class PlainPage {

    private PlainPage() {
    }

    static String write(String application, Words words, Language language, Map<String, String> parts) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <link rel="icon" href="%s/favicon.svg" type="image/svg+xml"/>
                <link rel="stylesheet" href="%s/jakarta.faces.resource/wis.css.xhtml?ln=wis"/>
                </head>
                <body class="wis-door">
                <main class="wis-door-box">
                <p class="wis-door-product">%s</p>
                <h1>%s</h1>
                <p>%s</p>
                <p><a class="wis-button" href="%s">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(language.locale().toLanguageTag(), safe(parts.get("title")), safe(application), safe(application),
                safe(words.in(language, "product")), safe(parts.get("title")), safe(parts.get("text")), safe(parts.get("back")), safe(parts.get("action")));
    }

    /** Text made harmless for HTML. */
    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
