package org.wis.certdocument;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.wis.time.OfficialTime;

/**
 * The command that verifies a certificate offline:
 * {@code java -cp '<registry-ejb.jar>:<lib of the application>/*' org.wis.certdocument.VerifyCertificate <keys.pem> <certificate.pdf | text of the QR> [day]}.
 * Ends with 0 when it is genuine and in force by its dates on the day (today without one), 1 when it is not genuine, 2 when it cannot be read, 3 when it is genuine but outside its
 * dates, 4 when its time of signing cannot be proven offline.
 */
public final class VerifyCertificate {

    private static final int UNREADABLE = 2;

    private VerifyCertificate() {
    }

    /** @param arguments file of the known keys, document or QR, and the day, {@code 2026-11-24} */
    public static void main(String[] arguments) {
        System.exit(run(arguments, new OfficialTime(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, OfficialTime time, PrintStream out) {
        if (arguments.length < 2 || arguments.length > 3) {
            out.println("用法：<密钥文件.pem> <证书.pdf | 二维码内容> [日期 2026-11-24]");
            out.println("Usage: <keys.pem> <certificate.pdf | text of the QR> [day 2026-11-24]");
            return UNREADABLE;
        }
        try {
            OfflineVerification verification = new OfflineVerification(KnownKeys.read(Files.readAllBytes(Path.of(arguments[0]))), time.now().atZone(OfficialTime.ZONE).toInstant());
            LocalDate day = arguments.length > 2 ? LocalDate.parse(arguments[2]) : verification.today();
            boolean qr = QrPayload.read(arguments[1]).isPresent();
            OfflineVerification.Result result = qr ? verification.qr(arguments[1], day) : verification.document(Files.readAllBytes(Path.of(arguments[1])), day);
            tell(result, qr, day, out);
            return result.exit();
        } catch (IOException | GeneralSecurityException | DateTimeException | IllegalArgumentException unreadable) {
            out.println("无法读取 / Cannot be read: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static void tell(OfflineVerification.Result result, boolean qr, LocalDate day, PrintStream out) {
        result.payload().ifPresent(payload -> {
            out.printf("证书编号 %s，第 %d 份，校验码 %s，首次发证 %s，有效期 %s 至 %s%n", payload.number(), payload.copy(), payload.code().grouped(), payload.issuedOn(), payload.validFrom(), payload.validTo());
            out.printf("Certificate %s, copy %d, check code %s, first issued %s, valid %s to %s%n", payload.number(), payload.copy(), payload.code().grouped(), payload.issuedOn(), payload.validFrom(),
                    payload.validTo());
        });
        for (Finding fault : result.faults()) {
            out.println("✗ " + fault.chinese());
            out.println("✗ " + fault.english());
        }
        if (result.faults().isEmpty()) {
            out.println(qr ? "✓ 二维码由已知的发证密钥签发，" + day + " 在其有效期内。" : "✓ 文件完整，签名覆盖全文，签名人已知，二维码一致，" + day + " 在其有效期内。");
            out.println(qr ? "✓ The QR was signed by a known key of the issuing office; " + day + " is within its dates."
                    : "✓ The file is whole, the signature covers all of it, the signer is known, the QR agrees; " + day + " is within its dates.");
        }
        if (result.payload().isPresent()) {
            out.println("离线核验不知道发证之后的暂停、吊销、注销和补发；现在是否有效，以公开核验页为准。");
            out.println("Offline nobody knows of suspension, revocation, cancellation or a newer copy after issue: whether it is in force now, the public page says.");
        }
    }
}
