package org.wis.registry.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description names exactly the paths and methods that the resources answer. */
class DescriptionTest {

    private static final List<Class<?>> RESOURCES = List.of(SessionResource.class, StandingResource.class, CaseResource.class, CertificateResource.class,
            DivisionResource.class, DescriptionResource.class);
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

    @Test
    void every_path_and_method_is_described_and_none_besides() throws IOException {
        TreeSet<String> answered = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                METHODS.forEach((annotation, name) -> {
                    if (method.isAnnotationPresent(annotation)) {
                        Path path = method.getAnnotation(Path.class);
                        answered.add("/" + resource.getAnnotation(Path.class).value() + (path == null ? "" : "/" + path.value()) + " " + name);
                    }
                });
            }
        }
        assertEquals(answered, described());
    }

    private static TreeSet<String> described() throws IOException {
        TreeSet<String> described = new TreeSet<>();
        String path = "";
        boolean inPaths = false;
        for (String line : new DescriptionResource().read().lines().toList()) {
            if (!line.startsWith(" ")) {
                inPaths = line.equals("paths:");
            } else if (inPaths && line.matches("  /\\S*:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (inPaths && line.matches("    (get|post|put|delete):")) {
                described.add(path + " " + line.strip().replace(":", ""));
            }
        }
        return described;
    }
}
