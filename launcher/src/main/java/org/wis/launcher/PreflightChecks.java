package org.wis.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks before the start at what would otherwise fail later with an obscure message.
 */
final class PreflightChecks {

    static final int LOWEST_JDK = 17;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long NEEDED_MEBIBYTES = 1536;
    private static final Pattern MISSING_LIBRARY = Pattern.compile("(?:loading shared libraries: |version `)([^:'` ]+)");

    private PreflightChecks() {
    }

    static void jdk(int feature) {
        if (feature < LOWEST_JDK) {
            throw new CannotStart("需要 JDK 17 或更高版本（推荐 17 或 21），现在运行的是 " + feature + "。请安装 JDK 17 并设置 JAVA_HOME。",
                "JDK 17 or later is needed (17 or 21 recommended), this is " + feature + ". Install JDK 17 and set JAVA_HOME.");
        }
    }

    /** The binaries are for Linux on x86-64; elsewhere an existing MariaDB must be given. */
    static void platform(String os, String architecture) {
        boolean linux = os.toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || !(architecture.equals("amd64") || architecture.equals("x86_64"))) {
            throw new CannotStart("自带的 MariaDB 只能在 Linux x86-64 上运行，这里是 " + os + " " + architecture + "。请用环境变量 WIS_DB_URL 等指定已有的 MariaDB。",
                "The bundled MariaDB runs on Linux x86-64 only, this is " + os + " " + architecture + ". Give an existing MariaDB by WIS_DB_URL and its companions.");
        }
    }

    static void disk(Path folder) throws IOException {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        disk(folder, Files.getFileStore(existing).getUsableSpace() / MEBIBYTE);
    }

    static void disk(Path folder, long freeMebibytes) {
        if (freeMebibytes < NEEDED_MEBIBYTES) {
            throw new CannotStart("磁盘空间不足：" + folder + " 所在磁盘只剩 " + freeMebibytes + " MB，需要 " + NEEDED_MEBIBYTES + " MB。请清理磁盘，或用 -Dwis.data=<其他磁盘上的目录>。",
                "The disk is full: only " + freeMebibytes + " MB are free where " + folder + " is, " + NEEDED_MEBIBYTES
                    + " MB are needed. Free some space, or choose a folder on another disk with -Dwis.data=<folder>.");
        }
    }

    static void file(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new CannotStart("找不到 " + what + "：" + file + "。请先用 README 中的命令构建。", what + " is not at " + file + ". Build first with the command of the README.");
        }
    }

    /** Starts the database program just to ask its version: that needs all its libraries. */
    static void libraries(Path mariadbd) throws IOException {
        Process process = new ProcessBuilder(mariadbd.toString(), "--no-defaults", "--version").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).trim();
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw libraryMissing(said);
        }
    }

    static CannotStart libraryMissing(String said) {
        Matcher found = MISSING_LIBRARY.matcher(said);
        String library = found.find() ? found.group(1) : "";
        if (library.isEmpty()) {
            return new CannotStart("MariaDB 程序无法运行：" + said, "The MariaDB program does not run: " + said);
        }
        return new CannotStart("缺少 MariaDB 需要的系统库 " + library + "。Debian/Ubuntu 请安装 libsystemd0 libcrypt1 libstdc++6，其他系统请安装提供该文件的软件包。",
            "The system library " + library + " that MariaDB needs is missing. On Debian/Ubuntu install libsystemd0 libcrypt1 libstdc++6, elsewhere the package that provides it.");
    }
}
