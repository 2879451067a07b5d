package org.wis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the sources tell: SQL that writes, and what the web applications lean on. Each pattern is shown to bite. */
class SourcesTest {

    /** Text that begins a writing statement of SQL or of the query language. */
    private static final Pattern WRITING = Pattern.compile("\"\\s*(INSERT\\s+(IGNORE\\s+)?INTO|UPDATE\\s+\\w+|DELETE\\s+FROM|REPLACE\\s+INTO|LOAD\\s+DATA|TRUNCATE|ALTER|DROP|CREATE)\\b", Pattern.CASE_INSENSITIVE);

    /** Each appends to a table of the guard that no entity stands for; never to a registry table. */
    private static final Map<String, String> APPENDING = Map.of(
            "org/wis/audit/AuditTrail.java", "audit_line",
            "org/wis/gate/RefusalRecord.java", "audit_line",
            "org/wis/gate/MandateRegister.java", "mandate",
            "org/wis/audit/AuditChain.java", "audit_(leaf|seal)");

    /** Beans, entities, persistence and the sign-in library stay in the domain; a page may have a bean injected, and the handler of refusals knows two exceptions by type. */
    private static final Pattern NOT_FOR_PAGES = Pattern.compile("import (static )?(jakarta\\.persistence\\.(?!OptimisticLockException;)|jakarta\\.ejb\\.(?!EJB;|EJBException;)"
            + "|jakarta\\.transaction\\.|java\\.sql\\.|org\\.apache\\.shiro\\.|org\\.eclipse\\.persistence\\.)\\S+");

    private static final List<String> WEB_MODULES = List.of("portal-ui", "registry-web", "training-web", "assessment-web");
    private static final Set<String> MODULES = Set.of("registry-ejb", "portal-ui", "registry-web", "training-web", "assessment-web", "launcher", "acceptance");
    private static final Pattern TECHNICAL_NAME = Pattern.compile(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Facade|Bean)\\.java");

    private static Path root() {
        Path folder = Paths.get("").toAbsolutePath();
        while (!Files.exists(folder.resolve("registry-ejb").resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> sources(String module) throws IOException {
        Path folder = root().resolve(module).resolve("src").resolve("main").resolve("java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String name(String module, Path file) {
        return root().resolve(module).resolve("src/main/java").relativize(file).toString().replace('\\', '/');
    }

    @Test
    void no_source_of_the_domain_writes_by_sql_except_those_that_append_to_the_guards_tables() throws IOException {
        Map<String, String> writing = new TreeMap<>();
        for (Path file : sources("registry-ejb")) {
            String source = Files.readString(file);
            String table = APPENDING.get(name("registry-ejb", file));
            WRITING.matcher(source).results()
                    .filter(match -> table == null || !source.substring(match.start()).matches("(?s)\"\\s*INSERT INTO " + table + "\\b.*"))
                    .forEach(match -> writing.put(name("registry-ejb", file), match.group()));
        }
        assertEquals(Map.of(), writing);
        assertTrue(sources("registry-ejb").size() > 300, "the sources are really read");
    }

    @Test
    void pages_hold_no_bean_no_entity_no_persistence_and_no_sign_in_library() throws IOException {
        Map<String, String> leaning = new TreeMap<>();
        int read = 0;
        for (String module : WEB_MODULES) {
            for (Path file : sources(module)) {
                read++;
                NOT_FOR_PAGES.matcher(Files.readString(file)).results().forEach(match -> leaning.put(module + "/" + name(module, file), match.group()));
            }
        }
        assertEquals(Map.of(), leaning);
        assertTrue(read > 10, "pages are really read");
    }

    @Test
    void no_class_of_any_module_has_a_technical_name() throws IOException {
        for (String module : MODULES) {
            assertEquals(List.of(), sources(module).stream().map(file -> name(module, file)).filter(name -> TECHNICAL_NAME.matcher(name).matches()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"INSERT INTO woman_case", "\"update woman_case SET", "\"\"\n  DELETE FROM child", "\"UPDATE RegistryCase c SET", "\" replace into x", "\"DROP TRIGGER x"})
    void a_writing_statement_is_caught(String canary) {
        assertTrue(WRITING.matcher(canary).find(), canary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"SELECT updated FROM x\"", "\"updates\"", "\"inserted\"", "\"AMEND_CASE\""})
    void a_reading_one_is_not(String text) {
        assertFalse(WRITING.matcher(text).find(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import jakarta.ejb.Stateless;", "import jakarta.persistence.EntityManager;", "import org.apache.shiro.SecurityUtils;", "import jakarta.persistence.*;",
            "import java.sql.Connection;", "import jakarta.transaction.Transactional;"})
    void what_pages_must_not_lean_on_is_caught(String canary) {
        assertTrue(NOT_FOR_PAGES.matcher(canary).find(), canary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import jakarta.ejb.EJB;", "import jakarta.inject.Inject;", "import org.wis.cases.CaseAmending;"})
    void what_pages_need_is_not(String text) {
        assertFalse(NOT_FOR_PAGES.matcher(text).find(), text);
    }
}
