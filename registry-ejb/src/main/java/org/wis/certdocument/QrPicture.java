package org.wis.certdocument;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The QR of a text, and the text of a QR. */
final class QrPicture {

    private QrPicture() {
    }

    /** The modules, one cell each, without the quiet zone; error correction M: 15 % may be soiled. */
    static BitMatrix of(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR", e);
        }
    }

    /** The text of the one QR on a picture; empty when none is found. */
    static Optional<String> read(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light)).flatMap(black -> decoded(black).stream()).findFirst();
    }

    private static Optional<String> decoded(Binarizer black) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(black), Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
