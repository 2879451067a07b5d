package org.wis.portal.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.portal.Language;
import org.wis.portal.Words;

/** Turns refusals into words: keys {@code refusal.CODE} and {@code gate.CODE.title|why|law|next|who}. */
@Named(RefusalWords.NAME)
@ApplicationScoped
public class RefusalWords {

    /** Name on pages. */
    static final String NAME = "refusalWords";

    private static final Set<GateRefusal> OUT_OF_OFFICE = EnumSet.of(GateRefusal.NOT_APPOINTED);
    private static final Set<GateRefusal> BARRED =
            EnumSet.of(GateRefusal.CERTIFICATE_SUSPENDED, GateRefusal.CERTIFICATE_REVOKED, GateRefusal.SUSPENDED_BY_DECISION);
    private static final Set<GateRefusal> CONTEXT = EnumSet.of(GateRefusal.OUT_OF_JURISDICTION, GateRefusal.PERIOD_CLOSED,
            GateRefusal.CASE_LOCKED, GateRefusal.UNIT_FROZEN, GateRefusal.SECOND_FACTOR_REQUIRED, GateRefusal.PLEDGE_UNSIGNED,
            GateRefusal.EMERGENCY_SCOPE);
    /** What asks for the right to read cards. */
    private static final Set<String> READING = Set.of("read", "others", "masked");
    private static final String STANDING = "/registry/standing.xhtml";
    private static final Map<GateRefusal, String> PAGES = Map.of(
            GateRefusal.SECOND_FACTOR_REQUIRED, "/registry/second-factor.xhtml",
            GateRefusal.PASSWORD_CHANGE_REQUIRED, "/registry/password.xhtml");

    private final Words words;
    private final Contacts contacts;
    private final CardReading cards;

    /** For the container's proxy. */
    protected RefusalWords() {
        this(null, null, null);
    }

    /**
     * @param words    the words
     * @param contacts who can help
     * @param cards    whether cards can still be read
     */
    @Inject
    public RefusalWords(Words words, Contacts contacts, CardReading cards) {
        this.words = words;
        this.contacts = contacts;
        this.cards = cards;
    }

    /** The whole explanation of a refusal; never null. */
    public Explanation explain(Refused refused, Language language) {
        if (refused instanceof EntryRefused entry) {
            return explain(words.in(language, "refused.entry"), entry.reasons(), language);
        }
        if (refused.code() instanceof GateRefusal gate) {
            GateReason reason = new GateReason(gate, "", null, refused.operands());
            return new Explanation(words.in(language, "refused.act"), List.of(reason(reason, language)), List.of());
        }
        return new Explanation(sentence(refused, language), List.of(), List.of());
    }

    /**
     * The explanation of a list of reasons, for a page that shows them before anything was tried.
     *
     * @param headline words, not a key
     */
    public Explanation explain(String headline, List<GateReason> reasons, Language language) {
        return new Explanation(headline, reasons.stream().map(reason -> reason(reason, language)).toList(), stillWorks(reasons, language));
    }

    /** One sentence for a refusal, to stand beside a field or a row; never null. */
    public String sentence(Refused refused, Language language) {
        if (refused.code() instanceof GateRefusal gate) {
            return reason(new GateReason(gate, "", null, refused.operands()), language).why();
        }
        return words.in(language, "refusal." + refused.code().name(), refused.operands().toArray());
    }

    /** One reason in words. */
    public Explanation.Reason reason(GateReason reason, Language language) {
        Object[] operands = reason.operands().toArray();
        String key = "gate." + reason.code().name();
        String law = words.find(language, key + ".law", operands).orElse("");
        if (law.isBlank() && !reason.lawBasis().isBlank()) {
            law = words.in(language, "refused.article", reason.lawBasis());
        }
        String who = words.find(language, key + ".who", operands).orElse("");
        if (who.isBlank() && reason.fixer() != null) {
            who = words.in(language, "refused.fixer." + reason.fixer().name());
        }
        String contact = reason.fixer() == null ? "" : contacts.line(reason.fixer(), words.in(language, "list.semicolon"));
        return new Explanation.Reason(reason.code().name(), words.in(language, key + ".title", operands), words.in(language, key + ".why", operands), law,
                words.find(language, key + ".next", operands).orElse(""), who, contact, PAGES.getOrDefault(reason.code(), STANDING));
    }

    /** What stays possible (table 6.2 of the rules): less for who is suspended, little for who has left the post, all reading for who merely lapsed. */
    private List<String> stillWorks(List<GateReason> reasons, Language language) {
        Set<GateRefusal> codes = EnumSet.noneOf(GateRefusal.class);
        reasons.forEach(reason -> codes.add(reason.code()));
        Stream<String> keys;
        if (codes.stream().anyMatch(BARRED::contains)) {
            keys = Stream.of("own", "appeal");
        } else if (codes.stream().anyMatch(OUT_OF_OFFICE::contains)) {
            keys = Stream.of("own", "help", "appeal");
        } else if (CONTEXT.containsAll(codes)) {
            keys = Stream.of("own", "help", "read", "others");
        } else {
            keys = Stream.of("own", "help", "masked");
        }
        return keys.filter(key -> !READING.contains(key) || cards.isPossible()).map(key -> words.in(language, "refused.still." + key)).toList();
    }
}
