package org.wis.certapplication;

import java.util.Optional;

/** The kinds of papers that are taken, told by their first bytes and by nothing else. */
enum PaperType {
    PDF("application/pdf", "pdf", new int[] {0x25, 0x50, 0x44, 0x46, 0x2D}),
    JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", "png", new int[] {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A});

    private final String mediaType;
    private final String extension;
    private final int[] beginning;

    PaperType(String mediaType, String extension, int[] beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static String extensionOf(String mediaType) {
        for (PaperType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type.extension;
            }
        }
        return "bin";
    }

    static Optional<PaperType> of(byte[] content) {
        for (PaperType type : values()) {
            if (type.begins(content)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
