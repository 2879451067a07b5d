package org.wis.acceptance.race;

import com.github.shyiko.mysql.binlog.BinaryLogFileReader;
import com.github.shyiko.mysql.binlog.event.DeleteRowsEventData;
import com.github.shyiko.mysql.binlog.event.Event;
import com.github.shyiko.mysql.binlog.event.EventHeaderV4;
import com.github.shyiko.mysql.binlog.event.EventType;
import com.github.shyiko.mysql.binlog.event.QueryEventData;
import com.github.shyiko.mysql.binlog.event.TableMapEventData;
import com.github.shyiko.mysql.binlog.event.UpdateRowsEventData;
import com.github.shyiko.mysql.binlog.event.WriteRowsEventData;
import com.github.shyiko.mysql.binlog.event.deserialization.EventDeserializer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The binary log of a server of our own: the one place where the order of commits stands. Moments of rows do not tell it, they are those of statements.
 * The server must write rows, whole, with the names of their columns ({@code binlog_format=ROW}, {@code binlog_row_metadata=FULL}) and uncompressed.
 */
final class BinaryLog {

    private final Path folder;
    private final String database;
    private final List<Path> files;
    private final Map<Long, Table> tables = new HashMap<>();
    private final EventDeserializer deserializer = new EventDeserializer();
    private List<RowChange> open = new ArrayList<>();

    private record Table(String name, List<String> columns, boolean wanted) {
    }

    private BinaryLog(Path folder, String database, List<String> files) {
        this.folder = folder;
        this.database = database;
        this.files = files.stream().map(folder::resolve).toList();
        // Moments as numbers of microseconds, so that the open end of a version can be told from an end.
        deserializer.setCompatibilityMode(EventDeserializer.CompatibilityMode.DATE_AND_TIME_AS_LONG_MICRO);
    }

    /**
     * Closes the file being written and takes everything committed until now.
     *
     * @param root     connection of the server's administrator
     * @param folder   where the server keeps its files
     * @param database the database to look at
     */
    static BinaryLog until(Connection root, Path folder, String database) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("FLUSH BINARY LOGS");
            List<String> names = new ArrayList<>();
            try (ResultSet logs = statement.executeQuery("SHOW BINARY LOGS")) {
                while (logs.next()) {
                    names.add(logs.getString("Log_name"));
                }
            }
            return new BinaryLog(folder, database, names.subList(0, names.size() - 1));
        }
    }

    /** Tells every transaction in the order of the commits. */
    void replay(Consumer<CommittedTransaction> listener) {
        try {
            for (Path file : files) {
                replay(file, listener);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("binary log in " + folder, unreadable);
        }
    }

    private void replay(Path file, Consumer<CommittedTransaction> listener) throws IOException {
        try (BinaryLogFileReader reader = new BinaryLogFileReader(file.toFile(), deserializer)) {
            for (Event event = reader.readEvent(); event != null; event = reader.readEvent()) {
                if (take(event)) {
                    listener.accept(new CommittedTransaction(file.getFileName() + ":" + ((EventHeaderV4) event.getHeader()).getNextPosition(), open));
                    open = new ArrayList<>();
                }
            }
        }
    }

    /** Takes the event in; answers whether it ends a transaction. */
    private boolean take(Event event) {
        EventType type = event.getHeader().getEventType();
        switch (type) {
            case TABLE_MAP -> map(event.getData());
            case XID -> {
                return true;
            }
            case QUERY -> {
                return ends(((QueryEventData) event.getData()).getSql());
            }
            case TRANSACTION_PAYLOAD, XA_PREPARE, UNKNOWN -> throw new IllegalStateException("an event of the binary log that cannot be judged: " + event.getHeader());
            default -> {
                if (EventType.isWrite(type)) {
                    write(event.getData());
                } else if (EventType.isUpdate(type)) {
                    update(event.getData());
                } else if (EventType.isDelete(type)) {
                    delete(event.getData());
                }
            }
        }
        return false;
    }

    /** A rolled-back transaction leaves the log only where it changed a table without transactions; every other statement ends one of its own. */
    private boolean ends(String sql) {
        if (sql.equalsIgnoreCase("ROLLBACK")) {
            open = new ArrayList<>();
            return false;
        }
        return !sql.equalsIgnoreCase("BEGIN") && !sql.regionMatches(true, 0, "SAVEPOINT", 0, 9);
    }

    private void map(TableMapEventData data) {
        boolean wanted = data.getDatabase().equals(database);
        List<String> names = data.getEventMetadata() == null ? null : data.getEventMetadata().getColumnNames();
        if (wanted && names == null) {
            throw new IllegalStateException("the log names no columns of " + data.getTable() + ": start the server with binlog_row_metadata=FULL");
        }
        tables.put(data.getTableId(), new Table(data.getTable(), names, wanted));
    }

    private void write(WriteRowsEventData data) {
        Table table = tables.get(data.getTableId());
        if (table.wanted()) {
            data.getRows().forEach(row -> open.add(new RowChange(null, image(table, data.getIncludedColumns(), row))));
        }
    }

    private void update(UpdateRowsEventData data) {
        Table table = tables.get(data.getTableId());
        if (table.wanted()) {
            data.getRows().forEach(row -> open.add(new RowChange(image(table, data.getIncludedColumnsBeforeUpdate(), row.getKey()),
                    image(table, data.getIncludedColumns(), row.getValue()))));
        }
    }

    private void delete(DeleteRowsEventData data) {
        Table table = tables.get(data.getTableId());
        if (table.wanted()) {
            data.getRows().forEach(row -> open.add(new RowChange(image(table, data.getIncludedColumns(), row), null)));
        }
    }

    private static RowImage image(Table table, BitSet included, Serializable[] row) {
        List<String> names = included.cardinality() == table.columns().size() ? table.columns()
                : included.stream().mapToObj(table.columns()::get).toList();
        // Not List.of: columns may be null.
        return new RowImage(table.name(), names, Arrays.asList(row));
    }
}
