package org.wis.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys of one data folder: made once at random, kept in a file only its owner may read.
 */
final class Secrets {

    static final String DATABASE_ROOT = "mariadb.root.password";
    static final String DATABASE_OWNER = "mariadb.wis_owner.password";
    static final String DATABASE_APP = "mariadb.wis_app.password";
    static final String SERVER_ADMIN = "payara.admin.password";
    static final String FIELD_KEYS = "wis.keys";
    static final String INDEX_KEY = "wis.index.key";
    static final String SIGNING_PASSWORD = "wis.signing.keystore.password";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file, and makes what is not yet in it. */
    static Secrets in(Path file) {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    values.load(reader);
                }
            }
            if (complete(values)) {
                write(values, file);
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return new Secrets(values);
    }

    String get(String name) {
        return values.getProperty(name);
    }

    private static boolean complete(Properties values) {
        int before = values.size();
        for (String password : new String[] {DATABASE_ROOT, DATABASE_OWNER, DATABASE_APP, SERVER_ADMIN, SIGNING_PASSWORD}) {
            values.computeIfAbsent(password, name -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
        }
        values.computeIfAbsent(FIELD_KEYS, name -> "1:" + Base64.getEncoder().encodeToString(random(32)));
        values.computeIfAbsent(INDEX_KEY, name -> Base64.getEncoder().encodeToString(random(32)));
        return values.size() > before;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static void write(Properties values, Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        DataFolder.createPrivateFile(fresh);
        try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            values.store(writer, "Made once for this data folder. Without these keys its encrypted fields cannot be read: keep a copy in a safe place.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
