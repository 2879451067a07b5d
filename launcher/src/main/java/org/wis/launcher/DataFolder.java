package org.wis.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that survives restarts, held by one launcher at a time and readable by its owner only.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Opens the folder, making it where needed; refuses when another launcher holds it. */
    static DataFolder open(Path root) {
        try {
            createPrivateFolder(root);
            FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("数据目录 " + root + " 正被另一个启动程序使用。请先停止它，或用 -Dwis.data=<另一个目录>。",
                    "The data folder " + root + " is in use by another launcher. Stop that one first, or choose another folder with -Dwis.data=<folder>.");
            }
            DataFolder folder = new DataFolder(root, channel, lock);
            for (Path part : new Path[] {folder.logs(), folder.run(), folder.temporary()}) {
                createPrivateFolder(part);
            }
            return folder;
        } catch (IOException wrong) {
            throw new CannotStart("无法使用数据目录 " + root + "：" + wrong.getMessage() + "。", "Cannot use the data folder " + root + ": " + wrong.getMessage() + ".", wrong);
        }
    }

    Path database() {
        return root.resolve("database");
    }

    Path server() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path run() {
        return root.resolve("run");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** The keys with which a demo signs certificates; the application makes them at its first start. */
    Path signingKeys() {
        return root.resolve("signing.p12").toAbsolutePath();
    }

    /** The passwords and keys; a database without its keys is refused, for its encrypted fields could not be read. */
    Secrets secrets() {
        Path file = root.resolve("secrets.properties");
        if (Files.isDirectory(database()) && !Files.exists(file)) {
            throw new CannotStart("数据目录中有数据库，但缺少密钥文件 " + file + "。请从备份恢复该文件。",
                "The data folder holds a database but its key file " + file + " is missing. Restore that file from a backup.");
        }
        return Secrets.in(file);
    }

    static void createPrivateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static void createPrivateFile(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
