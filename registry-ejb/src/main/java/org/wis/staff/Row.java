package org.wis.staff;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One line of a native reading, with its columns as the types of the product.
 *
 * @param cells as the driver gave them
 */
public record Row(Object[] cells) {

    /** A line with one or several columns. */
    public static Row of(Object result) {
        return new Row(result instanceof Object[] cells ? cells : new Object[] {result});
    }

    /** Text; may be null. */
    public String text(int column) {
        Object cell = cells[column];
        return cell == null ? null : cell.toString();
    }

    /** A number that is never null in the database. */
    public long number(int column) {
        return ((Number) cells[column]).longValue();
    }

    /** Whether a number is there and not 0. */
    public boolean flag(int column) {
        Object cell = cells[column];
        return cell instanceof Boolean value ? value : cell != null && ((Number) cell).longValue() != 0;
    }

    /** Whether the column holds nothing. */
    public boolean empty(int column) {
        return cells[column] == null;
    }

    /** A day; may be null. */
    public LocalDate day(int column) {
        Object cell = cells[column];
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    /** A moment; may be null. */
    public LocalDateTime moment(int column) {
        Object cell = cells[column];
        return cell instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) cell;
    }

    /** Bytes; may be null. */
    public byte[] bytes(int column) {
        return (byte[]) cells[column];
    }
}
