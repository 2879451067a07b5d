package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void they_are_made_once_and_only_their_owner_may_read_them() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets first = Secrets.in(file);
        Secrets again = Secrets.in(file);
        for (String name : new String[] {Secrets.DATABASE_ROOT, Secrets.DATABASE_OWNER, Secrets.DATABASE_APP, Secrets.SERVER_ADMIN, Secrets.FIELD_KEYS, Secrets.INDEX_KEY, Secrets.SIGNING_PASSWORD}) {
            assertEquals(first.get(name), again.get(name), name);
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void the_keys_have_the_form_the_application_reads() {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        assertTrue(secrets.get(Secrets.FIELD_KEYS).startsWith("1:"));
        assertEquals(32, Base64.getDecoder().decode(secrets.get(Secrets.FIELD_KEYS).substring(2)).length);
        assertEquals(32, Base64.getDecoder().decode(secrets.get(Secrets.INDEX_KEY)).length);
    }

    @Test
    void no_two_are_alike() {
        Secrets one = Secrets.in(folder.resolve("one"));
        Secrets other = Secrets.in(folder.resolve("other"));
        assertNotEquals(one.get(Secrets.DATABASE_APP), one.get(Secrets.DATABASE_OWNER));
        assertNotEquals(one.get(Secrets.DATABASE_APP), other.get(Secrets.DATABASE_APP));
    }

    @Test
    void a_database_without_its_keys_is_not_started() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            data.secrets();
            Files.createDirectory(data.database());
            Files.delete(folder.resolve("secrets.properties"));
            CannotStart refused = assertThrows(CannotStart.class, data::secrets);
            assertTrue(refused.english().contains("Restore that file from a backup"), refused.english());
        }
    }

    @Test
    void two_launchers_do_not_share_a_data_folder() {
        DataFolder first = DataFolder.open(folder);
        CannotStart refused = assertThrows(CannotStart.class, () -> DataFolder.open(folder));
        assertTrue(refused.english().contains("in use by another launcher"), refused.english());
        first.close();
        DataFolder.open(folder).close();
    }
}
