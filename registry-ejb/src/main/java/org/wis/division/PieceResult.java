package org.wis.division;

import java.io.Serializable;

/**
 * What became of a piece of lines.
 *
 * @param added     new divisions
 * @param renamed   known ones with another name now
 * @param unchanged known ones, not touched
 * @param leftClosed known ones that were closed by a document here and stay closed
 */
public record PieceResult(int added, int renamed, int unchanged, int leftClosed) implements Serializable {

    /** Nothing yet. */
    public static final PieceResult NONE = new PieceResult(0, 0, 0, 0);

    /** Both together. */
    public PieceResult plus(PieceResult other) {
        return new PieceResult(added + other.added, renamed + other.renamed, unchanged + other.unchanged, leftClosed + other.leftClosed);
    }
}
