package org.wis.operations.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The command that makes data without a server, to look at or to score a check: {@code java -cp <registry-ejb.jar>:<libraries> org.wis.operations.synthetic.GenerateSynthetic
 * DEMO|S seed yyyy-MM-dd folder}. Writes {@code cards.txt}, one card a line, and {@code truth.csv}, the injected errors; prints the digest and the counts.
 */
public final class GenerateSynthetic {

    private GenerateSynthetic() {
    }

    /** @param arguments size, seed, day, folder */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.out.println("用法 / usage: DEMO|S <seed> <yyyy-MM-dd> <folder>");
            System.exit(2);
        }
        SyntheticPlan plan = new SyntheticPlan(SyntheticSize.valueOf(arguments[0]), Long.parseLong(arguments[1]), LocalDate.parse(arguments[2]));
        run(plan, Path.of(arguments[3]), System.out);
    }

    static void run(SyntheticPlan plan, Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        SyntheticRegistry registry = new SyntheticRegistry(plan);
        Map<InjectedError.Kind, Integer> counts = new EnumMap<>(InjectedError.Kind.class);
        int cards = 0;
        try (BufferedWriter all = Files.newBufferedWriter(folder.resolve("cards.txt")); BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.csv"))) {
            all.write("# " + plan.title() + "\n");
            truth.write("# " + plan.title() + "\nvillage,card,kind,detail\n");
            for (VillageCards village : (Iterable<VillageCards>) registry.all()::iterator) {
                cards += village.cards().size();
                write(all, village.cards());
                for (InjectedError error : village.errors()) {
                    counts.merge(error.kind(), 1, Integer::sum);
                    truth.write(error.village() + "," + error.card() + "," + error.kind() + "," + error.detail() + "\n");
                }
            }
        }
        out.println(plan.title());
        out.println(registry.villages().size() + " villages, " + cards + " cards, errors " + counts);
        out.println("digest " + registry.digest());
    }

    private static void write(BufferedWriter writer, List<?> lines) throws IOException {
        for (Object line : lines) {
            writer.write(line + "\n");
        }
    }
}
