package org.wis.training.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as the squares of a vector picture, so that it is sharp on any screen.
 *
 * @param side length of a side in squares, with the quiet zone
 * @param path the dark squares, as the path of an SVG picture
 */
public record QrSquares(int side, String path) {

    private static final int QUIET_ZONE = 4;

    /** The code of a text. */
    static QrSquares of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8"));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrSquares(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("an address of our own fits no QR code", e);
        }
    }
}
