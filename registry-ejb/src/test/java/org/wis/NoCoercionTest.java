package org.wis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The product serves women. Words of the old control practice never come back: not in the schema, the sources, the words of pages, the pages, reports or the
 * interface. The words are put together from halves so that this file does not hold them.
 */
class NoCoercionTest {

    /** Chinese words, in halves. */
    private static final List<String> WORDS = List.of(
            word("政策", "内"), word("政策", "外"), word("计划", "内生育"), word("计划", "外"), word("超", "生"), word("违法", "生育"), word("社会", "抚养费"),
            word("生育", "指标"), word("补救", "措施"), word("应", "落实"), word("漏", "查"), word("查", "环"), word("查", "孕"), word("未避孕", "原因"),
            word("纯二", "女"), word("早", "婚"), word("一票", "否决"), word("罚", "款"));

    /** The same in English, as words or as parts of names in any spelling: blanks, hyphens, underscores or capitals. */
    private static final List<Pattern> NAMES = List.of(
            name("social", "maintenance"), name("birth", "quota"), name("(excess|illegal|unlawful|unplanned|unauthori[sz]ed)", "birth"), name("out", "of", "plan"),
            name("(in|out)side", "policy"), name("policy", "(in|out)side"), name("policy", "complian(t|ce)", "birth"), name("remedial", "(measure|operation|abortion)"),
            name("(iud|pregnancy)", "(inspection|patrol)"), Pattern.compile("reason[ _-]?(for[ _-]?)?not?[ _-]?(using[ _-]?)?contraception", Pattern.CASE_INSENSITIVE), name("two", "(girl|daughter)", "household"),
            name("early", "marriage"), name("one", "vote", "veto"), name("only", "child", "certificate", "rate"));

    /** Kinds of files that are read; a kind that the product does not have yet is read as soon as it appears. */
    private static final Set<String> KINDS = Set.of("java", "sql", "properties", "xhtml", "html", "xml", "json", "yaml", "yml", "js", "css", "csv", "txt", "jrxml", "ftl", "sh");

    /** Help texts that explain this very rule. Each is named; a folder is never exempt. */
    private static final Set<String> EXPLAINS_THE_RULE = Set.of();

    private static final Set<String> BUILT = Set.of("target", "node_modules", ".git", ".mvn");

    private static String word(String first, String second) {
        return first + second;
    }

    private static Pattern name(String... parts) {
        return Pattern.compile(String.join("[ _-]?", parts), Pattern.CASE_INSENSITIVE);
    }

    private static List<String> found(String text) {
        List<String> hits = new ArrayList<>();
        WORDS.stream().filter(text::contains).forEach(hits::add);
        NAMES.stream().map(pattern -> pattern.matcher(text)).filter(Matcher::find).map(Matcher::group).forEach(hits::add);
        return hits;
    }

    private static Path root() {
        Path folder = Paths.get("").toAbsolutePath();
        while (!Files.exists(folder.resolve("registry-ejb").resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> files() throws IOException {
        Path root = root();
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(root.relativize(file).toString().split("[/\\\\]")).noneMatch(BUILT::contains))
                    .filter(file -> KINDS.contains(kind(file)))
                    .toList();
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Test
    void no_file_of_the_product_holds_a_word_of_coercion() throws IOException {
        Map<String, List<String>> hits = new TreeMap<>();
        Path root = root();
        for (Path file : files()) {
            String name = root.relativize(file).toString().replace('\\', '/');
            List<String> found = found(name + "\n" + Files.readString(file, StandardCharsets.UTF_8));
            if (!found.isEmpty() && !EXPLAINS_THE_RULE.contains(name)) {
                hits.put(name, found);
            }
        }
        assertEquals(Map.of(), hits);
    }

    @Test
    void the_schema_the_sources_the_words_and_the_pages_are_really_read() throws IOException {
        List<String> read = files().stream().map(file -> root().relativize(file).toString().replace('\\', '/')).toList();
        assertTrue(read.stream().filter(name -> name.endsWith(".java")).count() > 100, "sources");
        assertTrue(read.stream().anyMatch(name -> name.endsWith("db/migration/V1__foundation.sql")), "schema");
        assertTrue(read.stream().filter(name -> name.contains("/messages_")).count() >= 4, "words");
        assertTrue(read.stream().anyMatch(name -> name.endsWith(".xhtml")), "pages");
        for (String module : List.of("registry-ejb", "portal-ui", "registry-web", "training-web", "assessment-web", "launcher", "acceptance")) {
            assertTrue(read.stream().anyMatch(name -> name.startsWith(module + "/")), module);
        }
    }

    static List<String> canaries() {
        List<String> texts = new ArrayList<>(WORDS);
        texts.add("ALTER TABLE child ADD " + String.join("_", "policy", "inside") + " CHAR(1)");
        texts.add("private boolean " + "early" + "Marriage;");
        texts.add("\"/api/v1/" + "social" + "-maintenance-fees\"");
        texts.add("BirthOut" + "OfPlan");
        texts.add("reason " + "for not using " + "contraception");
        texts.add("reasonNo" + "Contraception");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void each_word_is_caught(String canary) {
        assertFalse(found("something before " + canary + " something after").isEmpty(), canary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务计划", "未列入计划", "计划生育家庭特别扶助", "妊娠结局", "政策告知", "marriage date", "birth certificate", "out of scope", "孕前优生健康检查"})
    void words_of_service_are_not(String word) {
        assertEquals(List.of(), found(word));
    }
}
