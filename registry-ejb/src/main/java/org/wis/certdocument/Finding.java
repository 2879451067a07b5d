package org.wis.certdocument;

/** What an offline verification finds wrong, each with its sentence in both languages and the exit code of the command. */
enum Finding {
    /** No PDF, or a broken one. */
    UNREADABLE(2, "文件无法读取，不是完好的 PDF。", "The file cannot be read: it is no sound PDF."),
    /** Not signed in the one way we sign. */
    NOT_SIGNED(1, "文件没有签名，或签名方式不对。", "The file is not signed, or not in the way certificates are signed."),
    /** Something was added before, after or between. */
    NOT_WHOLE(1, "签名没有覆盖整个文件：签名后有改动或添加。", "The signature does not cover the whole file: something was changed or added after signing."),
    /** Bytes differ from what was signed. */
    ALTERED(1, "文件内容与签名不符：已被改动。", "The content does not match the signature: the file was altered."),
    /** Not signed by a known key. */
    SIGNER_UNKNOWN(1, "签名人不在已知的发证密钥之内。", "The signer is not among the known keys of the issuing office."),
    /** Signed outside the time of the signer's certificate. */
    SIGNER_TIME_NOT_PROVEN(4, "签名完好，但签名证书现已不在有效期内，又没有可信时间戳，无法离线证明签名时间；请到公开核验页查询。",
            "The signature is sound, but the signer's own certificate is not in force today and no trusted timestamp proves when it was made: ask the public page."),
    /** No payload in the QR. */
    QR_MISSING(1, "没有找到可核验的二维码。", "No QR that can be verified was found."),
    /** Payload not signed by a known key. */
    QR_FORGED(1, "二维码不是由已知的发证密钥签发。", "The QR was not signed by a known key of the issuing office."),
    /** Payload and print differ. */
    QR_DISAGREES(1, "二维码与文件上印的编号、校验码或日期不一致。", "The QR does not agree with the number, check code or dates printed on the file."),
    /** Before its first day. */
    NOT_YET_VALID(3, "证书在该日尚未生效。", "On that day the certificate has not begun."),
    /** After its last day. */
    EXPIRED(3, "证书在该日已过有效期。", "On that day the certificate is past its last day.");

    private final int exit;
    private final String chinese;
    private final String english;

    Finding(int exit, String chinese, String english) {
        this.exit = exit;
        this.chinese = chinese;
        this.english = english;
    }

    int exit() {
        return exit;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
