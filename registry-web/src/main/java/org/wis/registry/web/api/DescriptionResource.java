package org.wis.registry.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of the interface (OpenAPI 3.1), open to everybody. */
@Path("openapi.yaml")
public class DescriptionResource {

    /** The description. */
    @GET
    @Produces("application/yaml;charset=UTF-8")
    public String read() throws IOException {
        try (InputStream text = DescriptionResource.class.getResourceAsStream("openapi.yaml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
