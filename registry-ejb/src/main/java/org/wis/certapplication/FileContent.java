package org.wis.certapplication;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A photo or paper to be shown or saved.
 *
 * @param name      for saving, with the ending that its content asks for
 * @param mediaType what it is
 * @param content   its bytes
 */
public record FileContent(String name, String mediaType, byte[] content) implements Serializable {

    /** Defensive copy. */
    public FileContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return mediaType + " (" + content.length + " bytes)";
    }
}
