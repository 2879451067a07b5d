package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.time.OfficialTime;

/** Keeps the content of files handed in: encrypted, in pieces, until it is cleared. */
@Dependent
class FileSafe {

    private static final int PIECE = 256 * 1024;

    @Inject
    ImportRuns runs;
    @Inject
    FieldCipher cipher;
    @Inject
    OfficialTime time;

    void keep(ImportId run, byte[] content) {
        int place = 0;
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            runs.add(new ImportPiece(run, place++, cipher.encrypt(Base64.getEncoder().encodeToString(piece))));
        }
    }

    /** @throws Refused IMPORT_CLEARED */
    byte[] content(ImportId run) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List<ImportPiece> pieces = runs.pieces(run);
        for (ImportPiece piece : pieces) {
            byte[] kept = piece.content();
            if (kept == null) {
                throw new Refused(FilesRefusal.IMPORT_CLEARED);
            }
            content.writeBytes(Base64.getDecoder().decode(cipher.decrypt(kept)));
        }
        return content.toByteArray();
    }

    void clear(ImportRun run) {
        runs.pieces(run.id()).forEach(ImportPiece::clear);
        run.cleared(time.now());
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
