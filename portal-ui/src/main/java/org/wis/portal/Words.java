package org.wis.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Words by key, in the language of the page: {@code #{w['home.title']}}, with operands {@code #{w.of('home.greeting', name)}}.
 * A key without words shows as ⟦key⟧, so that it is seen, and is logged; the tests refuse it.
 */
@Named("w")
@ApplicationScoped
public class Words extends AbstractMap<String, String> {

    private static final Logger LOG = Logger.getLogger(Words.class.getName());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The words of a key in the language of the page; never null. */
    @Override
    public String get(Object key) {
        return in(pageLanguage(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return WordBook.of(pageLanguage()).find(String.valueOf(key)).isPresent();
    }

    /** The words of a key with operands, in the language of the page; see {@link #in}. */
    public String of(String key, Object... operands) {
        return in(pageLanguage(), key, operands);
    }

    /** The words if the key has any; for parts that may be left out. */
    public Optional<String> find(Language language, String key, Object... operands) {
        return WordBook.of(language).find(key).map(pattern -> filled(language, pattern, operands));
    }

    /**
     * The words of a key.
     *
     * @param operands for {0}, {1}...: dates show as 2026-11-23, moments as 2026-11-23 14:05, numbers without grouping
     *                 unless the words say {0,number}; a null shows as nothing
     */
    public String in(Language language, String key, Object... operands) {
        Optional<String> words = find(language, key, operands);
        if (words.isEmpty()) {
            LOG.log(Level.WARNING, "no words for {0}", key);
        }
        return words.orElse("⟦" + key + "⟧");
    }

    /** All words of the language of the page. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new HashSet<>(WordBook.of(pageLanguage()).all().entrySet());
    }

    private static Language pageLanguage() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null ? Language.ZH : Language.of(faces.getViewRoot().getLocale());
    }

    private static String filled(Language language, String pattern, Object... operands) {
        if (operands == null || operands.length == 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern, language.locale());
        Format[] asked = format.getFormatsByArgumentIndex();
        Object[] shown = new Object[operands.length];
        for (int i = 0; i < operands.length; i++) {
            shown[i] = i < asked.length && asked[i] != null ? operands[i] : plain(operands[i]);
        }
        return format.format(shown);
    }

    private static String plain(Object operand) {
        if (operand == null) {
            return "";
        }
        return operand instanceof LocalDateTime moment ? MOMENT.format(moment) : operand.toString();
    }
}
